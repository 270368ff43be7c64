#include "app/programme/propose_roadmap.h"

#include <algorithm>

#include "app/draft_roadmap.h"
#include "app/programme/saying.h"
#include "app/roadmap_file.h"
#include "app/verify_roadmap.h"
#include "interop/roadmap/parse.h"
#include "interop/roadmap/write.h"
#include "record/bundle.h"

namespace entente::app::programme {
namespace {

using domain::RoadmapRow;
using interop::roadmap::RoadmapFile;

struct Predecessor {
  domain::ObjectPtr object;
  std::optional<RoadmapFile> file;
};

Result<Predecessor> predecessor_of(const Office& office, const domain::Programme& joint,
                                   const RoadmapRequest& request) {
  Predecessor before;
  if (!request.answers.empty()) {
    auto document = roadmap_document(office, joint, request.answers);
    if (!document) return Failure(document.error());
    return Predecessor{document->object, std::move(document->file)};
  }
  before.object = latest_roadmap(joint);
  if (before.object == nullptr) return before;
  auto document = roadmap_document(office, joint, before.object->key);
  if (!document) return Failure(document.error());
  before.file = std::move(document->file);
  return before;
}

Checked<RoadmapFile> given_file(const Office& office, const RoadmapRequest& request,
                                const interop::package::PlanningProblem& planning) {
  auto file = read_roadmap(request.file, office.place().files);
  if (!file) return Failures({file.error()});
  const std::vector<Message> wrong = deviations_from(planning, *file);
  if (wrong.empty() && file->view == planning.view) return *std::move(file);
  std::vector<Error> errors{{"programme.roadmap_does_not_hold",
                             {{"id", request.file}, {"count", static_cast<std::int64_t>(wrong.size())}},
                             {}}};
  for (const Message& message : wrong) errors.push_back({message.code, message.arguments, {}});
  return Failures(std::move(errors));
}

Checked<RoadmapFile> computed_file(const Office& office, const RoadmapRequest& request,
                                   interop::package::PlanningProblem planning, const Predecessor& before) {
  const RoadmapFile* known = before.file ? &*before.file : nullptr;
  const auto drafted =
      draft_roadmap(std::move(planning), request.options,
                    {request.keep ? nullptr : known, request.keep ? known : nullptr}, office.place().clock);
  if (!drafted) return Failures({drafted.error()});
  return to_roadmap_file(*drafted);
}

std::string joined(const std::vector<std::string>& ids) {
  std::string text;
  for (const std::string& id : ids) text += (text.empty() ? "" : ";") + id;
  return text;
}

// The version as an object of the record: which bytes, and what they rest on.
domain::Statement statement_of(const RoadmapRequest& request, const RoadmapFile& file, const std::string& bytes,
                               const Predecessor& before, const entente::record::AsOf& as_of) {
  const domain::KindFacts& kind = domain::facts(domain::kKind<RoadmapRow>);
  domain::Statement statement;
  statement.kind = kind.kind;
  statement.act = request.counter ? "counter-propose" : "propose";
  statement.reason = request.reason;
  const std::int64_t version = before.object == nullptr ? 1 : before.object->as<RoadmapRow>().version + 1;
  statement.id = request.id.empty() ? "RM-" + std::to_string(version) : request.id;
  const auto set = [&](std::string_view column, std::string text) {
    if (!text.empty()) statement.set.emplace_back(*kind.column(column), std::move(text));
  };
  std::vector<std::string> activities, needs;
  for (const auto& row : file.selected) activities.push_back(row.activity);
  for (const auto& need : file.needs)
    if (!need.steps.empty()) needs.push_back(need.need);
  set("roadmap_id", statement.id);
  set("version", std::to_string(version));
  set("document", hex(entente::record::sha256_of<entente::record::AttachmentHash>(bytes)));
  set("predecessor", before.object == nullptr ? "" : before.object->key);
  set("as_of", entente::record::encode(as_of));
  set("activities", joined(activities));
  set("needs", joined(needs));
  set("value", Decimal::from_millionths(static_cast<std::int64_t>(file.objective.value * 1e6 + 0.5)).to_string());
  set("bound", Decimal::from_millionths(static_cast<std::int64_t>(file.objective.bound * 1e6 + 0.5)).to_string());
  return statement;
}

}  // namespace

Checked<ProposedRoadmap> propose_roadmap(const Place& place, const RoadmapRequest& request) {
  const auto office = Office::open(place);
  if (!office) return Failures({office.error()});
  const auto joint = read_programme(*office, {"joint", {}});
  if (!joint) return Failures({joint.error()});
  auto planning = joint_problem(joint->programme);
  if (!planning) return Failures(planning.error());
  const auto before = predecessor_of(*office, joint->programme, request);
  if (!before) return Failures({before.error()});
  const auto file = request.file.empty() ? computed_file(*office, request, *std::move(planning), *before)
                                         : given_file(*office, request, *planning);
  if (!file) return Failures(file.error());

  const std::string bytes = interop::roadmap::write_roadmap(*file);
  const domain::Statement statement = statement_of(request, *file, bytes, *before, joint->as_of);
  const domain::Draft speaker{request.by, office->party(), joint->readers, now(place)};
  if (auto no = domain::would_refuse(joint->programme, speaker, statement)) {
    return Failures({Error{no->code, no->arguments, {}}});
  }
  std::vector<domain::EntryId> refs;
  if (before->object != nullptr) refs.push_back(before->object->source.entry);
  auto append = append_for(*office, joint->readers, request.by, statement, std::move(refs));
  if (!append) return Failures({append.error()});
  append->draft.attachments = {entente::record::sha256_of<entente::record::AttachmentHash>(bytes)};
  append->files = {bytes};
  auto appended = office->append(*std::move(append));
  if (!appended) return Failures({appended.error()});

  ProposedRoadmap proposed;
  proposed.entry = *std::move(appended);
  proposed.id = statement.id;
  proposed.version = before->object == nullptr ? 1 : before->object->as<RoadmapRow>().version + 1;
  proposed.document = hex(entente::record::sha256_of<entente::record::AttachmentHash>(bytes));
  proposed.predecessor = before->object == nullptr ? "" : before->object->key;
  proposed.value = file->objective.value;
  proposed.bound = file->objective.bound;
  proposed.selected = file->selected.size();
  proposed.waiting = file->waiting.size();
  proposed.left_out = file->left_out.size();
  return proposed;
}

}  // namespace entente::app::programme
