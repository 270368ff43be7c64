#include "app/record/import_file.h"

#include "app/record/bundle_error.h"
#include "app/record/office.h"
#include "record/fork.h"

namespace entente::app::record {
namespace {

tl::unexpected<ImportRefused> refused(Error error) {
  return tl::unexpected<ImportRefused>(ImportRefused{std::move(error), {}});
}

// Only what this import brought to light.
std::string write_evidence(const Place& place, const Office& office, std::size_t known, const std::string& path) {
  const auto forks = office.store().forks();
  if (forks.size() <= known) return {};
  const std::string beside = path + ".fork";
  const auto written = place.files.write(beside, encode(forks.back()));
  return written ? beside : std::string();
}

Error with_places(Error error, const std::string& path, const std::string& content) {
  error.where.file = path;
  const auto bundle = read_bundle(content);
  return bundle ? in_bundle(std::move(error), path, *bundle) : error;
}

}  // namespace

tl::expected<ImportedFile, ImportRefused> import_file(const Place& place, const std::string& path) {
  const auto content = place.files.read(path, kMostBundle);
  if (!content) return refused(content.error());
  const auto office = Office::open(place);
  if (!office) return refused(office.error());
  const std::size_t forks = office->store().forks().size();
  const auto imported = office->store().import_bundle(*content, place.threads);
  if (!imported)
    return tl::unexpected<ImportRefused>(
        ImportRefused{with_places(imported.error(), path, *content), write_evidence(place, *office, forks, path)});
  return ImportedFile{
      imported->from,           imported->entries_new,     imported->entries_known,   imported->erased,
      imported->statements_new, imported->attachments_new, imported->checkpoints_new, imported->guard_lifted};
}

}  // namespace entente::app::record
