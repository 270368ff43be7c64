#include "domain/audit/waiting.h"

#include <algorithm>
#include <tuple>

#include "base/natural_order.h"
#include "base/partial_date.h"
#include "domain/audit/coverage.h"

namespace entente::domain {
namespace waits {

class Collector {
 public:
  Collector(const Programme& programme, Date today) : programme_(programme), today_(today) {
    for (const PartyRow* party : programme.rows<PartyRow>()) codes_.emplace_back(party->id.text, party->code);
    for (const ProgrammeRow* row : programme.rows<ProgrammeRow>())
      between_ = {code_of(row->sending_party), code_of(row->partner_party)};
  }

  std::vector<Waiting> all() {
    engagements();
    visits();
    commitments();
    requests();
    disputes();
    roadmaps();
    agreements();
    gates();
    pledges();
    std::sort(all_.begin(), all_.end(), [](const Waiting& a, const Waiting& b) {
      if (a.what != b.what) return a.what < b.what;
      if (a.day.has_value() != b.day.has_value()) return a.day.has_value();
      if (a.day && *a.day != *b.day) return *a.day < *b.day;
      if (a.object != b.object) return natural_less(a.object->key, b.object->key);
      return std::tie(a.parties, a.why.code) < std::tie(b.parties, b.why.code);
    });
    return std::move(all_);
  }

 private:
  std::string code_of(const Id& id) const {
    const auto found =
        std::find_if(codes_.begin(), codes_.end(), [&](const auto& one) { return one.first == id.text; });
    return found == codes_.end() ? id.text : found->second;
  }
  void add(WaitsFor what, const ObjectPtr& object, std::vector<std::string> parties, std::optional<Date> day,
           std::string code, std::vector<Argument> arguments = {}) {
    all_.push_back({what, object, std::move(parties), day, {std::move(code), std::move(arguments)}});
  }
  bool has_passed(const std::optional<PartialDate>& date) const {
    const auto latest = date ? date->latest() : std::nullopt;
    return latest && *latest < today_;
  }

  void engagements() {
    for (const ObjectPtr& object : programme_.standing(kKind<EngagementRow>)) {
      const EngagementRow& row = object->as<EngagementRow>();
      if (row.outcome || !has_passed(row.date)) continue;
      add(WaitsFor::report, object, {code_of(row.host_party), code_of(row.guest_party)}, row.date->latest(),
          "status.engagement_unreported");
    }
  }

  // A visit is an activity: its day is the day on which that was to be over, or was.
  void visits() {
    const auto reports = programme_.rows<VisitReportRow>();
    for (const ObjectPtr& object : programme_.standing(kKind<VisitRow>)) {
      const VisitRow& row = object->as<VisitRow>();
      const ActivityRow* activity = programme_.row<ActivityRow>(row.activity.text, object->readers);
      const std::vector<std::string> parties{row.visiting_party ? code_of(*row.visiting_party) : object->owner};
      const bool reported = std::any_of(reports.begin(), reports.end(),
                                        [&](const VisitReportRow* report) { return report->visit == row.id; });
      const auto day = activity == nullptr ? std::nullopt : activity->actual_finish;
      if (row.state == VisitState::planned && activity != nullptr && activity->state == ActivityState::completed)
        add(WaitsFor::report, object, parties, day, "status.visit_not_held");
      if (row.state == VisitState::held && !reported)
        add(WaitsFor::report, object, parties, day, "status.visit_unreported");
    }
  }

  void commitments() {
    for (const ObjectPtr& object : programme_.standing(kKind<CommitmentRow>)) {
      const CommitmentRow& row = object->as<CommitmentRow>();
      if (row.status != CommitmentStatus::open || !row.due || *row.due > today_ + kDueSoon) continue;
      add(WaitsFor::commitment, object, {code_of(row.owner_party)}, row.due,
          *row.due < today_ ? "status.commitment_overdue" : "status.commitment_due");
    }
  }

  void requests() {
    for (const ObjectPtr& object : programme_.standing(kKind<TrainingRequestRow>)) {
      const TrainingRequestRow& row = object->as<TrainingRequestRow>();
      if (row.reply) continue;
      std::vector<std::string> parties = between_;
      std::erase(parties, code_of(row.party));
      add(WaitsFor::reply, object, parties, row.requested_on ? row.requested_on->whole() : std::nullopt,
          "status.request_unanswered", {{"party", code_of(row.party)}});
    }
  }

  void disputes() {
    for (const KindFacts& kind : all_kinds()) {
      for (const ObjectPtr& object : programme_.standing(kind.kind)) {
        for (const Voice& voice : object->disputes)
          add(WaitsFor::settlement, object, {voice.party}, std::nullopt, "status.disputed",
              {{"party", voice.party}, {"person", voice.by}, {"reason", voice.reason}});
        if (object->contested()) add(WaitsFor::settlement, object, between_, std::nullopt, "status.contested");
      }
    }
  }

  std::vector<std::string> still_silent(const Object& object) const {
    std::vector<std::string> parties;
    for (const std::string& party : between_) {
      const bool spoke = std::any_of(object.assents.begin(), object.assents.end(),
                                     [&](const Voice& voice) { return voice.party == party; });
      if (!spoke) parties.push_back(party);
    }
    return parties;
  }

  void roadmaps() {
    for (const ObjectPtr& object : programme_.standing(kKind<RoadmapRow>)) {
      if (object->as<RoadmapRow>().state == RoadmapState::proposed)
        add(WaitsFor::signature, object, still_silent(*object), std::nullopt, "status.roadmap_unsigned");
    }
  }

  void agreements() {
    for (const ObjectPtr& object : programme_.standing(kKind<AgreementRow>)) {
      const AgreementRow& row = object->as<AgreementRow>();
      if (row.signed_on) continue;
      std::vector<std::string> parties;
      for (const Id& party : row.parties) {
        const std::string code = code_of(party);
        const bool spoke = std::any_of(object->assents.begin(), object->assents.end(),
                                       [&](const Voice& voice) { return voice.party == code; });
        if (!spoke) parties.push_back(code);
      }
      add(WaitsFor::signature, object, std::move(parties), std::nullopt, "status.agreement_unsigned");
    }
  }

  void gates() {
    for (const ObjectPtr& gate : programme_.standing(kKind<GateRow>)) {
      const ObjectPtr next = next_condition(programme_, gate->key);
      if (next == nullptr) continue;
      const ConditionRow& row = next->as<ConditionRow>();
      add(WaitsFor::condition, gate, {}, row.p50,
          row.p50        ? "status.gate_planned"
          : row.bound_to ? "status.gate_activity"
                         : "status.gate_undated",
          {{"condition", next->key},
           {"words", row.condition},
           {"activity", row.bound_to ? row.bound_to->text : std::string()},
           {"day", row.p50 ? row.p50->to_string() : std::string()}});
    }
  }

  void pledges() {
    for (const ObjectPtr& object : programme_.standing(kKind<PledgeRow>)) {
      const PledgeRow& row = object->as<PledgeRow>();
      if (row.status == PledgeStatus::expired)
        add(WaitsFor::renewal, object, {code_of(row.party)}, std::nullopt, "status.pledge_lapsed");
    }
  }

  const Programme& programme_;
  Date today_;
  std::vector<std::pair<std::string, std::string>> codes_;  // of parties, by id
  std::vector<std::string> between_;                        // the two parties of the programme
  std::vector<Waiting> all_;
};

}  // namespace waits

std::vector<Waiting> waiting(const Programme& programme, Date today) {
  return waits::Collector(programme, today).all();
}

}  // namespace entente::domain
