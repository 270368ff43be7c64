#include "briefing/sheet/trail.h"

#include <fmt/format.h>

#include "briefing/sheet/directions.h"

namespace entente::briefing::sheet {

int Trail::cite(const Citation& citation, const std::string& anchor, const std::string& named) {
  const auto [place, is_new] = by_object_.emplace(Key{citation.kind, citation.id, citation.entry}, stops_.size());
  if (is_new) stops_.push_back({&citation, {}});
  Stop& stop = stops_[place->second];
  if (stop.told_in.empty() || stop.told_in.back().anchor != anchor) stop.told_in.push_back({anchor, named});
  return static_cast<int>(place->second) + 1;
}

std::vector<Block> Trail::blocks(const Words& words) const {
  std::vector<Block> blocks;
  const Language language = words.language();
  for (std::size_t i = 0; i < stops_.size(); ++i) {
    const Citation& citation = *stops_[i].citation;
    const int number = static_cast<int>(i) + 1;
    Block block{BlockKind::trail, {{apart(fmt::format("[{}]", number), language) + " ", Face::strong, {}}}, {}};
    block.anchor = anchor(number);
    const Line caption = words.own(citation.caption, Face::strong);
    block.line.insert(block.line.end(), caption.begin(), caption.end());
    const std::string object = fmt::format("{} {}", citation.kind, citation.id);
    block.rows.push_back({words("document.row_object"), {{apart(object, language), Face::plain, {}}}});
    for (const CitedField& field : citation.fields)
      block.rows.push_back({words.column(field.column), {{words.value(field.column, field.text), Face::plain, {}}}});
    if (!citation.entry.empty())
      block.rows.push_back({words("document.row_entry"), {{apart(citation.entry, language), Face::quiet, {}}}});
    Row cited{words("document.row_cited_by"), {}};
    for (const Place& place : stops_[i].told_in) {
      if (!cited.value.empty()) cited.value.push_back({" · ", Face::plain, {}});
      cited.value.push_back({place.named, Face::plain, place.anchor});
    }
    block.rows.push_back(std::move(cited));
    blocks.push_back(std::move(block));
  }
  return blocks;
}

}  // namespace entente::briefing::sheet
