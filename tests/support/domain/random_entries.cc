#include "support/domain/random_entries.h"

#include <boost/json/array.hpp>
#include <map>

#include "base/random.h"
#include "domain/fold.h"
#include "domain/rules/rules.h"

namespace entente::test {
namespace {

namespace json = boost::json;
using namespace domain;

constexpr std::string_view kParties[] = {"XAA", "XBB", "XCC"};
constexpr const char* kLatin = "ABC";
constexpr std::int64_t kDay = 86'400'000, kBegin = 20'000 * kDay;

// Cells of which every column accepts a few.
std::vector<std::string> pool() {
  std::vector<std::string> cells = {
      "0",       "1",       "2",          "3",          "0.5",        "100", "yes",   "no",          "true",
      "false",   "public",  "joint",      "XAA",        "XBB",        "XCC", "EUR",   "mon;tue;wed", "sun;mon",
      "2025",    "2025-11", "2025-11-03", "2025-11-10", "2025-12-01", "wed", "words", "more words",  "K1",
      "K2",      "K3",      "K4",         "K5",         "K6",         "1=2", "K1=1",  "AR1=1",       "kind=training",
      "mon;tue", "thu",     "P1D",        "K1;K2"};
  const auto add = [&](const auto& words) { cells.insert(cells.end(), words.begin(), words.end()); };
  add(kWords<PartyRole>), add(kWords<PersonRole>), add(kWords<AgreementKind>), add(kWords<ActivityKind>);
  add(kWords<ActivityState>), add(kWords<ExceptionKind>), add(kWords<Component>), add(kWords<NeedState>);
  add(kWords<PrecedenceType>), add(kWords<GateLogic>), add(kWords<ConditionKind>), add(kWords<ConditionStatus>);
  add(kWords<Basis>), add(kWords<RiskEffect>), add(kWords<VisitKind>), add(kWords<VisitState>);
  add(kWords<Confidence>), add(kWords<CommitmentStatus>), add(kWords<IndicatorKind>), add(kWords<Direction>);
  add(kWords<ReadingKind>), add(kWords<AidStage>), add(kWords<RoadmapState>), add(kWords<PledgeStatus>);
  add(kWords<Attribution>), add(kWords<Wording>), add(kWords<Language>), add(kWords<BriefingState>);
  return cells;
}

}  // namespace

const std::vector<std::string>& accepted_cells(Kind kind, std::size_t column) {
  static const auto all = [] {
    std::vector<std::vector<std::vector<std::string>>> cells(kKinds);
    const std::vector<std::string> tried = pool();
    for (const KindFacts& each : all_kinds()) {
      auto& columns = cells[static_cast<std::size_t>(each.kind)];
      columns.resize(each.columns.size());
      for (std::size_t c = 0; c < each.columns.size(); ++c)
        for (const std::string& cell : tried)
          if (!each.fresh()->read(c, cell)) columns[c].push_back(cell);
    }
    return cells;
  }();
  return all[static_cast<std::size_t>(kind)][column];
}

namespace {

class Writing {
 public:
  explicit Writing(std::uint64_t seed) : random_(Seed{seed}) {}

  std::vector<Said> write(int count) {
    found();
    while (static_cast<int>(entries_.size()) < count) say_something();
    return std::move(entries_);
  }

 private:
  std::uint32_t below(std::size_t n) { return random_.below(static_cast<std::uint32_t>(n)); }
  bool once_in(std::size_t n) { return below(n) == 0; }
  template <class T>
  const T& one_of(const std::vector<T>& all) {
    return all[below(all.size())];
  }

  // ---- The beginning: what nearly everything names.
  void found() {
    const std::vector<Readers> wide = {{{"XAA", "XBB"}}, {{"XAA", "XBB", "XCC"}}, {{"XAA", "XBB", "XCC"}}, {}, {}};
    const Readers told = one_of(wide);
    const auto import = [&](std::string_view kind, std::string id, json::object set) {
      add("XAA", "PA1", told,
          {{"type", std::string(kind) + ".v1"}, {"act", "import"}, {"id", id}, {"set", std::move(set)}});
    };
    for (int i = 0; i < 3; ++i) {
      const std::string letter(1, kLatin[i]);
      import("party", letter, {{"party_id", letter}, {"code", kParties[i]}, {"name", letter}, { "role", "other" }});
    }
    import("programme", "P",
           {{"programme_id", "P"},
            {"title", "P"},
            {"horizon_start", "2025-01-01"},
            {"horizon_end", "2026-12-31"},
            {"status_date", "2025-11-01"},
            {"sending_party", "A"},
            {"partner_party", "B"},
            {"currency", "EUR"},
            { "currency_unit",
              "1" }});
    for (int i = 0; i < 3; ++i) {
      const std::string letter(1, kLatin[i]);
      import("person", "P" + letter + "1",
             {{"person_id", "P" + letter + "1"}, {"party_id", letter}, {"office", "all"}, {
                "roles",
                "contributor;planner;decision_holder;signatory;releaser;spokesperson;administrator"
              }});
      import("person", "P" + letter + "2",
             {{"person_id", "P" + letter + "2"}, {"party_id", letter}, {"office", "some"}, {
                "roles",
                "clearer;" + std::string(kWords<PersonRole>[below(10)])
              }});
      import(
          "person", "P" + letter + "3",
          {{"person_id", "P" + letter + "3"}, {"party_id", letter}, {"office", "until lately"}, {"roles", "planner"}, {
             "until",
             "2024-11-01"
           }});
    }
    import("area", "K1", {{"area_id", "K1"}, { "name", "an area" }});
    import("agreement", "K1", {{"agreement_id", "K1"}, {"kind", "treaty"}, {"title", "t"}, {"parties", "A;B"}, {
                                 "signed_on",
                                 "2025-01-01"
                               }});
    import("article", "K1", {{"article_id", "K1"}, {"agreement_id", "K1"}, {"number", "1"}, {"summary", "all"}, {
                               "authorises",
                               "training;advisory;technical_support;technical_visit;mutual_visit;exercise;"
                               "assessment;governance"
                             }});
    import("calendar", "K1",
           {{"calendar_id", "K1"}, {"party_id", "A"}, {"name", "c"}, {"working_weekdays", "mon;tue"}, {
              "hours_per_day",
              "8"
            }});
    import("line-of-effort", "K1", {{"loe_id", "K1"}, {"name", "l"}, {"objective_id", "O1"}, {
                                      "objective_smart",
                                      "o"
                                    }});
    import("gate", "K1", {{"gate_id", "K1"}, {"name", "g"}, { "logic", "ordered" }});
  }

  // ---- One more.
  void say_something() {
    const std::size_t who = below(8) == 0 ? 2 : below(2);
    const std::string party(kParties[who]);
    // What this writer has read: mostly everything, sometimes not the latest.
    const std::size_t unread = once_in(3) ? below(12) : 0;
    const std::size_t horizon = entries_.size() - std::min(entries_.size() - 1, unread);
    const Programme& known = known_[horizon];
    std::string by = std::string("P") + kLatin[who] + (once_in(3) ? std::to_string(1 + below(3)) : "1");
    if (once_in(40)) by = once_in(2) ? "nobody" : "PB1";

    Readers readers = one_of(audiences());
    while (!readers.has(party)) readers = one_of(audiences());
    if (once_in(6) && sign(party, by, known, horizon)) return;
    add(party, by, readers, {}, horizon);
    Said& said = entries_.back();
    // Mostly what may be said as far as its writer knows, and rather what has not been said so often: otherwise nothing
    // would come to its end.
    Said best;
    for (int tries = 0; tries < 12; ++tries) {
      move_to(said, readers);
      said.payload = draft(known, said);
      const bool refused =
          would_refuse(known, {said.by, said.party, said.readers, said.at}, said.payload).has_value() && !once_in(40);
      if (!refused && (best.payload.empty() || times_said(said) < times_said(best))) best = said;
    }
    if (!best.payload.empty()) said = std::move(best);
    ++said_[act_of(said)];
    if (once_in(12)) spoil(said.payload);
    know();
  }

  bool sign(const std::string& party, const std::string& by, const Programme& known, std::size_t horizon) {
    const Kind kind = kKind<RoadmapRow>;
    if (known.count(kind) == 0) return false;
    // Rather one that waits for this party.
    const auto waits = [&](const Object& object) {
      return object.as<RoadmapRow>().state == RoadmapState::proposed && !has_spoken(object.assents, party);
    };
    ObjectPtr roadmap;
    for (int tries = 0; tries < 6 && (roadmap == nullptr || !waits(*roadmap)); ++tries)
      roadmap = known.object(kind, below(known.count(kind)));
    if (!roadmap->readers.has(party)) return false;
    add(party, by, roadmap->readers,
        {{"type", "approval.v1"}, {"document", roadmap->as<RoadmapRow>().document}, {"key", "k"}}, horizon);
    know();
    return true;
  }

  static std::string act_of(const Said& said) {
    return std::string(said.payload.at("type").as_string()) + " " + std::string(said.payload.at("act").as_string());
  }
  int times_said(const Said& said) const {
    const auto found = said_.find(act_of(said));
    return found == said_.end() ? 0 : found->second;
  }

  Kind some_kind() {
    static const std::vector<Kind> often = {kKind<NeedRow>,       kKind<ActivityRow>, kKind<ConditionRow>,
                                            kKind<VisitRow>,      kKind<PledgeRow>,   kKind<AidConsignmentRow>,
                                            kKind<CommitmentRow>, kKind<RoadmapRow>,  kKind<ObservationRow>};
    return once_in(2) ? one_of(often) : static_cast<Kind>(below(kKinds));
  }

  json::object draft(const Programme& known, Said& said) {
    const Kind kind = some_kind();
    const std::vector<const Rule*> rules = rules_of(kind);
    // What is there is more often spoken of than what is new.
    const Rule* rule = known.count(kind) == 0 || once_in(3) ? rules.front() : one_of(rules);
    ObjectPtr object;
    if (rule->effect != Effect::creates && known.count(kind) > 0) {
      for (int tries = 0; tries < 5 && (object == nullptr || !object->readers.has(said.party)); ++tries)
        object = known.object(kind, below(known.count(kind)));
      if (object->readers.has(said.party) && !once_in(15)) move_to(said, object->readers);
    }
    if (object != nullptr && once_in(2)) rule = carrying_on(*object, *rule);
    json::object set;
    const KindFacts& facts_of_it = facts(kind);
    std::vector<std::string> cells(facts_of_it.columns.size());
    for (std::size_t c = 0; c < facts_of_it.columns.size(); ++c) {
      if (c == facts_of_it.releasability) continue;
      const bool allowed = may_state(*rule, c);
      const bool creates = rule->effect == Effect::creates;
      if (!allowed && !once_in(60)) continue;
      if (creates ? !facts_of_it.columns[c]->required && once_in(2) : rule->fields == "*" ? !once_in(4) : once_in(6))
        continue;
      if (!creates && std::find(facts_of_it.key.begin(), facts_of_it.key.end(), c) != facts_of_it.key.end() &&
          !once_in(30))
        continue;
      cells[c] = cell(known, kind, c, said);
      if (!creates && once_in(10)) cells[c].clear();
      set[facts_of_it.columns[c]->name] = cells[c];
    }
    finish(known, kind, *rule, object, set, said);
    std::string id;
    for (const std::size_t c : facts_of_it.key) {
      const json::value* stated = set.if_contains(facts_of_it.columns[c]->name);
      id += (c == facts_of_it.key.front() ? "" : ";") + (stated ? std::string(stated->as_string()) : "");
    }
    if (object != nullptr) id = object->key;
    if (once_in(40)) id = "K9";
    json::object payload{{"type", type_of(kind)}, {"act", rule->act}, {"id", id}};
    if (!set.empty()) payload["set"] = set;
    if (rule->needs_reason ? !once_in(20) : once_in(20)) payload["reason"] = "because";
    if (rule->effect == Effect::revises && object != nullptr && !once_in(20)) {
      json::array base{json::string(hex(object->stated))};
      for (const EntryId& rival : object->rivals)
        if (!once_in(4)) base.push_back(json::string(hex(rival)));
      payload["base"] = base;
    }
    if (kind == kKind<ActivityRow> && rule->effect == Effect::creates && !once_in(3)) {
      payload["parts"] = json::array{{{"kind", "mode"},
                                      {"set",
                                       {{"activity_id", id},
                                        {"mode", "K1"},
                                        {"optimistic_days", "1"},
                                        {"most_likely_days", "2"},
                                        {"pessimistic_days", "3"},
                                        {"cost", "1"},
                                        {"effect_factor", "1"}}}}};
    }
    return payload;
  }

  // What it waits for, of what has a long way to its end.
  static const Rule* carrying_on(const Object& object, const Rule& otherwise) {
    std::string_view act;
    if (object.kind == kKind<ActivityRow>) {
      const ActivityState state = object.as<ActivityRow>().state;
      if (state == ActivityState::proposed) act = "agree";
      if (state == ActivityState::agreed) act = "start";
      if (state == ActivityState::started) act = "complete";
    } else if (object.kind == kKind<VisitRow>) {
      const VisitRow& visit = object.as<VisitRow>();
      act = !visit.request_sent_on ? "request" : !visit.cleared_on ? "clear" : "hold";
    } else if (object.kind == kKind<BriefingRow>) {
      act = object.as<BriefingRow>().state == BriefingState::drafted ? "clear" : "publish";
    }
    return act.empty() ? &otherwise : find_rule(object.kind, act);
  }

  // What is too unlikely to be met by chance.
  void finish(const Programme& known, Kind kind, const Rule& rule, const ObjectPtr& object, json::object& set,
              Said& said) {
    if (once_in(10)) return;
    if (kind == kKind<RoadmapRow> && rule.effect == Effect::creates) {
      std::int64_t version = 1;
      for (std::size_t i = 0; i < known.count(kind); ++i) {
        const ObjectPtr& other = known.object(kind, i);
        if (said.readers.within(other->readers)) version = std::max(version, other->as<RoadmapRow>().version + 1);
      }
      set["version"] = std::to_string(version);
      set["document"] = some_document();
      set["as_of"] = "{}";
    }
    if (kind == kKind<ObservationRow> && rule.effect == Effect::creates) set["observer"] = said.by;
    if (kind == kKind<ActivityRow> && rule.act == "start")
      set["actual_mode"] = "K1", set["actual_start"] = "2025-11-03";
    if (kind == kKind<ActivityRow> && rule.act == "complete") set["actual_finish"] = "2025-12-01";
    if (kind == kKind<AidConsignmentRow> && rule.act == "offer") set["offered_on"] = "2025-11-01";
    if (kind == kKind<AidConsignmentRow> && rule.act == "advance" && object != nullptr) {
      const auto stage = static_cast<std::size_t>(object->as<AidConsignmentRow>().stage);
      const std::string next(kWords<AidStage>[std::min<std::size_t>(stage + 1, 5)]);
      set = {{"stage", next}, {next + "_on", "2025-12-0" + std::to_string(1 + below(8))}, {"evidence", "a photo"}};
    }
    if (kind == kKind<ActivityRow> && rule.effect == Effect::creates && once_in(2)) set["gate"] = "";
    if (kind == kKind<AttendanceRow> && rule.effect == Effect::creates) set[once_in(2) ? "person_id" : "cohort"] = "";
    if (kind == kKind<QuestionRow> && rule.effect == Effect::creates) {
      set["answer"] = "words";
      set["line_to_take_id"] = set["refusal_id"] = "";
    }
    const bool names_a_row = kind == kKind<InformationSourceRow> || kind == kKind<TranslationRow>;
    if (names_a_row && rule.effect == Effect::creates) {
      set["table"] = "areas";
      set["row_id"] = "K1";
      if (kind == kKind<InformationSourceRow>) set["source"] = said.by;
    }
    finish_briefing(kind, rule, set, said);
  }

  void finish_briefing(Kind kind, const Rule& rule, json::object& set, Said& said) {
    const bool is_briefing = kind == kKind<BriefingRow>, is_publication = kind == kKind<PublicationRow>;
    if ((is_briefing || is_publication) && (rule.effect == Effect::creates || rule.act == "recut"))
      set["cut_off"] = "2025-11-0" + std::to_string(1 + below(9)) + "T09:00+03:00";
    if ((is_briefing || is_publication) && rule.act == "publish") set["document"] = some_document();
    if (is_publication && rule.act == "publish") move_to(said, {});
    if (is_publication && rule.act == "mend") set["mended"] = some_document();
    if (kind == kKind<StatementRow> && !once_in(8)) {
      set["citations"] = "area:K1";
      if (rule.effect == Effect::creates || rule.effect == Effect::revises) {
        set["en"] = "words", set["embargo"] = "", set["basis"] = "confirmed";
        set["attribution"] = word(Attribution::on_the_record);
        set["by"] = said.by;
      }
    }
  }

  std::string some_document() {
    std::string document;
    for (int i = 0; i < 64; ++i) document += "0123456789abcdef"[below(16)];
    return document;
  }

  std::string cell(const Programme& known, Kind kind, std::size_t column, const Said& said) {
    const std::vector<Kind>& names = facts(kind).names[column];
    if (!names.empty() && !once_in(40)) {
      std::vector<std::string> keys;
      for (const Kind named : names) {
        for (std::size_t i = 0; i < known.count(named); ++i) {
          const ObjectPtr& other = known.object(named, i);
          // What not everyone of these may know is sometimes named all the same.
          if ((said.readers.within(other->readers) && !other->retracted) || once_in(30)) keys.push_back(other->key);
        }
      }
      if (!keys.empty()) return one_of(keys);
    }
    if (once_in(60)) return "not what belongs here";
    const std::vector<std::string>& right = accepted_cells(kind, column);
    return right.empty() ? "K1" : one_of(right);
  }

  void spoil(json::object& payload) {
    switch (below(7)) {
      case 0:
        payload["type"] = "weather.v1";
        break;
      case 1:
        payload["type"] = std::string(payload["type"].as_string()) + "7";
        break;
      case 2:
        payload["set"] = 7;
        break;
      case 3:
        payload["base"] = json::array{"short", 1, nullptr};
        break;
      case 4:
        payload["extra"] = json::object{{"deep", json::array{json::array{}}}};
        break;
      case 5:
        payload.erase("act");
        break;
      default:
        payload["parts"] = json::array{json::object{{"kind", "mode"}}, 3};
    }
  }

  // ---- Feeds and clocks.
  FeedId feed(const std::string& party, const Readers& readers) {
    FeedId id{};
    id[0] = static_cast<unsigned char>(party[1]);
    for (const std::string& reader : readers.parties) id[1] = static_cast<unsigned char>(id[1] * 4 + reader[1]);
    return id;
  }

  void add(const std::string& party, const std::string& by, const Readers& readers, json::object payload) {
    add(party, by, readers, std::move(payload), entries_.size());
    know();
  }
  void add(const std::string& party, const std::string& by, const Readers& readers, json::object payload,
           std::size_t horizon) {
    Said said;
    said.by = by;
    said.party = party;
    said.payload = std::move(payload);
    // Clocks that go wrong by some days, as far as some have not read.
    said.at = kBegin + (static_cast<std::int64_t>(entries_.size()) + below(13)) * kDay / 4;
    const auto number = static_cast<std::uint32_t>(entries_.size() + 1);
    for (int i = 0; i < 4; ++i) said.id[static_cast<std::size_t>(i)] = static_cast<unsigned char>(number >> (8 * i));
    said.id[31] = static_cast<unsigned char>(below(256));
    horizon_ = horizon;
    entries_.push_back(std::move(said));
    move_to(entries_.back(), readers);
  }
  // Its clocks, the logical one and that of time, are after all that its writer may refer to and had read.
  void move_to(Said& said, const Readers& readers) {
    said.readers = readers;
    said.turn = {0, feed(said.party, readers), 1, said.at};
    for (std::size_t i = 0; i + 1 < entries_.size(); ++i) {
      const Said& other = entries_[i];
      const bool same = other.turn.feed == said.turn.feed;
      if (same) said.turn.seq = std::max(said.turn.seq, other.turn.seq + 1);
      const bool read = i < horizon_ || other.party == said.party;
      if (!same && !(read && readers.within(other.readers))) continue;
      said.turn.lc = std::max(said.turn.lc, other.turn.lc);
      said.turn.time = std::max(said.turn.time, other.turn.time);
    }
    ++said.turn.lc;
  }
  void know() {
    if (known_.empty()) known_.emplace_back();
    known_.push_back(known_.back());
    take(known_.back(), entries_.back());
  }

  Random random_;
  std::size_t horizon_ = 0;
  std::vector<Said> entries_;
  std::map<std::string, int> said_;  // acts, how often
  std::vector<Programme> known_;     // after so many entries as they were written: what drafts are made from
};

}  // namespace

std::vector<Said> random_entries(std::uint64_t seed, int count) {
  return Writing(seed).write(count);
}

std::vector<Readers> audiences() {
  return {{{"XAA"}}, {{"XBB"}}, {{"XAA", "XBB"}}, {{"XAA", "XBB"}}, {{"XAA", "XCC"}}, {{"XAA", "XBB", "XCC"}}, {}};
}

std::vector<Said> readable_by(const std::vector<Said>& entries, const std::string& party) {
  std::vector<Said> all;
  for (const Said& said : entries)
    if (said.readers.has(party)) all.push_back(said);
  return all;
}

}  // namespace entente::test
