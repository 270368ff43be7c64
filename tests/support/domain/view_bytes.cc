#include "support/domain/view_bytes.h"

#include <algorithm>
#include <map>
#include <set>

#include "support/domain/random_entries.h"

namespace entente::test {
namespace {

using namespace domain;

std::string text_of(const Readers& readers) {
  std::string text;
  for (const std::string& party : readers.parties) text += party + ",";
  return text;
}

std::string text_of(const std::vector<Voice>& voices) {
  std::string text;
  for (const Voice& voice : voices)
    text += voice.party + "/" + voice.by + "/" + hex(voice.entry) + "/" + voice.reason + " ";
  return text;
}

std::string text_of(const Turn& turn) {
  return std::to_string(turn.time) + "/" + std::to_string(turn.lc) + "/" + hex(turn.feed) + "/" +
         std::to_string(turn.seq);
}

std::string text_of(const Message& message) {
  std::string text = message.code;
  for (const Argument& argument : message.arguments) {
    text += " " + argument.name + "=";
    std::visit(
        [&](const auto& value) {
          if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>) {
            text += value;
          } else {
            text += std::to_string(value);
          }
        },
        argument.value);
  }
  return text;
}

std::string version_of(const Object& object) {
  std::string text(facts(object.kind).word);
  text += " " + object.key + " [" + text_of(object.readers) + "]";
  for (std::size_t c = 0; c < facts(object.kind).columns.size(); ++c) text += "|" + object.row->write(c);
  text += " " + hex(object.source.entry) + " " + text_of(object.source.turn) + " " + std::to_string(object.source.at) +
          " " + object.source.by + " " + object.source.party + " " + object.source.act + " " + object.source.reason;
  text += " stated " + hex(object.stated) + " by " + object.owner + (object.retracted ? " retracted" : "");
  text += " assents " + text_of(object.assents) + " disputes " + text_of(object.disputes) + " rivals ";
  for (const EntryId& rival : object.rivals) text += hex(rival) + " ";
  return text + "\n";
}

class Telling {
 public:
  // An empty party may read everything.
  Telling(const Programme& programme, std::string party, Leak leak, std::set<EntryId> hidden)
      : programme_(programme), party_(std::move(party)), leak_(leak), hidden_(std::move(hidden)) {}

  std::string tell() {
    for (const KindFacts& kind : all_kinds()) tell(kind.kind);
    for (std::size_t i = 0; i < programme_.set_aside_count(); ++i) {
      const SetAside& entry = programme_.set_aside(i);
      if (hidden_.contains(entry.entry) && leak_ != Leak::lists_hidden_refusals) continue;
      text_ += "set aside " + hex(entry.entry) + " " + text_of(entry.turn) + " " + entry.by + " " + entry.type + " " +
               text_of(entry.why) + "\n";
    }
    return std::move(text_);
  }

 private:
  bool may_read(const Object& object) const { return party_.empty() || object.readers.has(party_); }

  bool has_readable_namesake(const Object& object) const {
    for (std::size_t i = 0; i < programme_.count(object.kind); ++i) {
      const Object& other = *programme_.object(object.kind, i);
      if (other.key == object.key && may_read(other)) return true;
    }
    return false;
  }

  void tell(Kind kind) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < programme_.count(kind); ++i) {
      const Object& object = *programme_.object(kind, i);
      const bool hidden = !may_read(object);
      if (hidden && leak_ == Leak::history_of_hidden_namesakes && has_readable_namesake(object)) {
        text_ += test::text_of(object);
      }
      if (hidden && leak_ == Leak::hidden_disputes_show && object.disputed()) text_ += object.key + " is disputed\n";
      count += hidden && leak_ != Leak::counts_hidden_objects ? 0 : 1;
      if (hidden) continue;
      if (leak_ == Leak::numbers_by_hidden_order) text_ += std::to_string(i) + " ";
      text_ += test::text_of(object);
      finds(object);
    }
    text_ += std::to_string(count) + "\n";
    stands(kind);
  }

  void finds(const Object& object) {
    for (const Readers& readers : audiences()) {
      if (!party_.empty() && !readers.has(party_)) continue;
      const Readers& asked = leak_ == Leak::finds_what_is_hidden ? Readers{{"XAA"}} : readers;
      const ObjectPtr found = programme_.find(object.kind, object.key, asked);
      text_ += found == nullptr ? "-" : "[" + text_of(found->readers) + "]";
      text_ += programme_.find_exact(object.kind, object.key, readers) == nullptr ? "- " : "+ ";
    }
    text_ += "\n";
  }

  // What a list has, each key once: of what the reader may read the widest.
  void stands(Kind kind) {
    std::map<std::string, std::string> all;
    for (std::size_t i = 0; i < programme_.count(kind); ++i) {
      const Object& object = *programme_.object(kind, i);
      const bool is_told = may_read(object) || leak_ == Leak::prefers_what_is_told_to_fewer;
      if (is_told && !object.retracted) all.try_emplace(object.key, object.row->write(0) + text_of(object.readers));
    }
    for (const auto& [key, object] : all) text_ += "stands " + key + " " + object + "\n";
  }

  const Programme& programme_;
  std::string party_;
  Leak leak_;
  std::set<EntryId> hidden_;
  std::string text_;
};

// Whether somebody who may not read it keeps a name, or is referred to.
bool is_in_the_way(const Programme& programme, const Said& draft, const std::string& party, Leak leak) {
  const auto statement = read_statement(draft.payload);
  if (!statement) return false;
  for (const KindFacts& kind : all_kinds()) {
    for (std::size_t i = 0; i < programme.count(kind.kind); ++i) {
      const Object& object = *programme.object(kind.kind, i);
      if (object.readers.has(party)) continue;
      if (leak == Leak::refuses_names_that_are_taken_in_hiding && kind.kind == statement->kind &&
          object.key == statement->id)
        return true;
      for (std::size_t c = 0; leak == Leak::hidden_references_hold_back && c < kind.columns.size(); ++c) {
        Ids ids;
        object.row->collect_ids(c, ids);
        for (const Id* id : ids)
          if (id->text == statement->id) return true;
      }
    }
  }
  return false;
}

std::string answer_to(const Programme& programme, const Said& draft, const std::string& party, Leak leak) {
  if (is_in_the_way(programme, draft, party, leak)) return "in the way\n";
  const auto no = would_refuse(programme, {draft.by, draft.party, draft.readers, draft.at}, draft.payload);
  return (no ? text_of(*no) : "taken") + "\n";
}

}  // namespace

std::string told_to(const std::string& party, const std::vector<Said>& entries, const std::vector<Said>& drafts,
                    Leak leak) {
  const Programme programme = fold(entries);
  std::set<EntryId> hidden;
  std::map<FeedId, std::int64_t> through;
  for (const Said& said : entries) {
    const bool may_read = said.readers.has(party);
    if (!may_read) hidden.insert(said.id);
    if (may_read || leak == Leak::tells_hidden_feeds)
      through[said.turn.feed] = std::max(through[said.turn.feed], said.turn.seq);
  }
  std::string text = Telling(programme, party, leak, std::move(hidden)).tell();
  for (const auto& [feed, seq] : through) text += hex(feed) + " " + std::to_string(seq) + "\n";
  for (const Said& draft : drafts) text += answer_to(programme, draft, party, leak);
  return text;
}

std::string text_of(const Object& object) {
  std::string text = version_of(object);
  for (const Object* before = object.before.get(); before != nullptr; before = before->before.get())
    text += "  " + version_of(*before);
  return text;
}

std::string text_of(const Programme& programme) {
  std::string text = Telling(programme, {}, Leak::none, {}).tell();
  for (const auto& [feed, seq] : programme.through()) text += hex(feed) + " " + std::to_string(seq) + "\n";
  for (const KindFacts& kind : all_kinds())
    for (const ObjectPtr& object : programme.standing(kind.kind))
      text += "standing " + object->key + text_of(object->readers) + "\n";
  return text + text_of(programme.last_turn());
}

}  // namespace entente::test
