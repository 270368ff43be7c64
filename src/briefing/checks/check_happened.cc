// What is told as happened or begun, and the record does not have.
#include <algorithm>

#include "briefing/checks/context.h"

namespace entente::briefing::checks {
namespace happened_check {

using domain::ActivityKind;
using domain::AidStage;

bool is_goods(Sense sense) {
  return sense >= Sense::tent && sense <= Sense::vehicle;
}

class Checker {
 public:
  explicit Checker(Context& context) : context_(context), sentence_(context.sentence), facts_(context.facts) {}

  void check() {
    for (const Hit& verb : sentence_.hits) {
      if (!context_.asserts(verb)) continue;
      switch (verb.sense) {
        case Sense::visited:
        case Sense::returned:
        case Sense::seen:
        case Sense::held:
          visit(verb);
          break;
        case Sense::sign:
          signature(verb);
          break;
        case Sense::dispatch:
          aid(verb, AidStage::dispatched);
          deployment(verb);
          break;
        case Sense::cross:
        case Sense::arrive:
          aid(verb, at_crossing(verb) ? AidStage::at_crossing : AidStage::arrived);
          break;
        case Sense::receive:
          aid(verb, AidStage::arrived);
          break;
        case Sense::hand_over:
          aid(verb, AidStage::handed_over);
          break;
        case Sense::deploy:
          deployment(verb);
          break;
        case Sense::complete:
          completion(verb);
          break;
        default:  // the other senses tell no event
          break;
      }
    }
  }

 private:
  void tell(std::size_t first, std::size_t last) {
    context_.add(Rule::told_as_happened, Severity::blocks, std::min(first, last), std::max(first, last));
  }
  void tell(const Hit& verb, const Hit* object) {
    const bool near = object != nullptr &&
                      (object->first > verb.last ? object->first - verb.last <= 4 : verb.first - object->last <= 4);
    tell(near ? std::min(verb.first, object->first) : verb.first, near ? std::max(verb.last, object->last) : verb.last);
  }

  std::size_t held(domain::VisitKind kind) const {
    const auto found = facts_.held_visits.find(kind);
    return found == facts_.held_visits.end() ? 0 : found->second;
  }

  void visit(const Hit& verb) {
    if (context_.found(Rule::told_as_happened)) return;
    if (sentence_.has(Sense::fact_finding)) {
      const bool done = std::any_of(facts_.activities.begin(), facts_.activities.end(), [](const auto& activity) {
        return activity.state == domain::ActivityState::completed &&
               std::find(activity.senses.begin(), activity.senses.end(), Sense::fact_finding) != activity.senses.end();
      });
      if (!done) tell(verb, context_.nearest(Sense::fact_finding, verb.first));
      return;
    }
    const bool technical = sentence_.has(Sense::technical_visit);
    const bool seen = verb.sense == Sense::seen && sentence_.any(Sense::delegation, Sense::onsite);
    const bool ours = technical || seen || verb.sense == Sense::returned;
    if (ours && held(domain::VisitKind::technical_visit) == 0) {
      const Hit* object = context_.nearest(seen ? Sense::delegation : Sense::technical_visit, verb.first);
      tell(verb, object);
    } else if (verb.sense == Sense::held && sentence_.has(Sense::mutual_visit) &&
               held(domain::VisitKind::mutual_visit) == 0) {
      tell(verb, context_.nearest(Sense::mutual_visit, verb.first));
    }
  }

  static std::size_t away(const Hit& hit, const Hit& verb) {
    return hit.first > verb.first ? hit.first - verb.first : verb.first - hit.first;
  }

  void signature(const Hit& verb) {
    const Hit* object = nullptr;
    for (const Sense sense : {Sense::roadmap, Sense::memorandum, Sense::arrangement, Sense::agreement}) {
      for (const Hit& hit : sentence_.hits) {
        if (hit.sense == sense && (object == nullptr || away(hit, verb) < away(*object, verb))) object = &hit;
      }
    }
    if (object == nullptr) return;
    const bool is_signed =
        (object->sense == Sense::roadmap && facts_.roadmap_signed) ||
        (object->sense == Sense::memorandum && facts_.memorandum_signed) ||
        (object->sense == Sense::arrangement && facts_.arrangement_signed) ||
        (object->sense == Sense::agreement && (sentence_.any(Sense::memorandum, Sense::arrangement)));
    if (!is_signed) tell(verb, object);
  }

  bool at_crossing(const Hit& verb) const {
    return std::any_of(sentence_.hits.begin(), sentence_.hits.end(), [&](const Hit& hit) {
      return hit.sense == Sense::at_crossing && (hit.first > verb.last   ? hit.first - verb.last
                                                 : verb.first > hit.last ? verb.first - hit.last
                                                                         : 0) <= 9;
    });
  }

  void aid(const Hit& verb, AidStage stage) {
    const Hit* goods = nullptr;
    for (const Hit& hit : sentence_.hits) {
      const bool same_part = sentence_.tokens[hit.first].part == sentence_.tokens[verb.first].part;
      if (!same_part || (!is_goods(hit.sense) && hit.sense != Sense::aid)) continue;
      const bool better = goods == nullptr || (is_goods(hit.sense) && !is_goods(goods->sense)) ||
                          (is_goods(hit.sense) && away(hit, verb) < away(*goods, verb));
      if (better) goods = &hit;
    }
    if (goods == nullptr) return;
    if (sentence_.has(Sense::guest) && !is_goods(goods->sense)) return;
    const bool reached = std::any_of(facts_.consignments.begin(), facts_.consignments.end(), [&](const auto& aid) {
      const bool same =
          goods->sense == Sense::aid || std::find(aid.goods.begin(), aid.goods.end(), goods->sense) != aid.goods.end();
      return same && aid.stage >= stage;
    });
    if (!reached) tell(verb, goods);
  }

  void deployment(const Hit& verb) {
    if (!sentence_.any(Sense::troops, Sense::peace_force)) return;
    for (const GateFact& gate : facts_.gates) {
      if (gate.open || !gate.of_mission) continue;
      for (const Name& mission : gate.missions) {
        if (find_name(sentence_, mission)) return tell(verb, context_.nearest(Sense::troops, verb.first));
      }
    }
  }

  void completion(const Hit& verb) {
    for (const Hit& hit : sentence_.hits) {
      ActivityKind kind{};
      if (!is_kind(hit.sense, kind) || kind == ActivityKind::assessment || facts_.completed(kind)) continue;
      if (sentence_.tokens[hit.first].part == sentence_.tokens[verb.first].part) return tell(verb, &hit);
    }
  }

  Context& context_;
  const Sentence& sentence_;
  const Facts& facts_;
};

// ---- initiated
bool list_clause(const Context& context, const Hit& kind, const Hit& verb) {
  const auto& tokens = context.sentence.tokens;
  const int own = tokens[kind.first].clause;
  const bool after = kind.first > verb.last;
  if (after && context.language() == Language::turkish && verb.form != Form::participle) return false;
  if (own == tokens[verb.first].clause) return true;
  if (tokens[kind.first].part != tokens[verb.first].part && !(kind.first < verb.first)) return false;
  if ((kind.first < verb.first) == (context.language() == Language::arabic)) return false;
  return !context.sentence.has_in_clause(Sense::planned, own) &&
         !context.sentence.has_in_clause(Sense::nothing_yet, own);
}

}  // namespace happened_check

void check_happened(Context& context) {
  happened_check::Checker(context).check();
}

void check_initiated(Context& context) {
  const Sentence& sentence = context.sentence;
  for (const Hit& verb : sentence.hits) {
    const bool begins = verb.sense == Sense::begin && context.asserts(verb);
    const bool goes_on = verb.sense == Sense::ongoing && context.asserts_now(verb);
    if (!begins && !goes_on) continue;
    bool any_started = false;
    std::vector<const Hit*> waiting;
    for (const Hit& hit : sentence.hits) {
      domain::ActivityKind kind{};
      const bool on_site = hit.sense == Sense::onsite;
      if (on_site) kind = domain::ActivityKind::technical_visit;
      if ((!on_site && !is_kind(hit.sense, kind)) || !happened_check::list_clause(context, hit, verb)) continue;
      if (kind != domain::ActivityKind::governance &&
          sentence.has_in_clause(Sense::meeting, sentence.tokens[verb.first].clause) &&
          !sentence.has(Sense::technical_visit))
        continue;
      if (context.facts.started(kind)) {
        any_started = true;
      } else {
        waiting.push_back(&hit);
      }
    }
    if (waiting.empty()) continue;
    if (any_started) {
      for (const Hit* hit : waiting) {
        const bool beside = hit->last < verb.first && verb.first - hit->last <= 3;
        context.add(Rule::initiated_without_started, Severity::blocks, hit->first, beside ? verb.last : hit->last);
      }
      continue;
    }
    std::size_t first = verb.first;
    std::size_t last = verb.last;
    for (const Hit* hit : waiting) {
      if (sentence.tokens[hit->first].clause != sentence.tokens[verb.first].clause &&
          context.language() != Language::arabic)
        continue;
      first = std::min(first, hit->first);
      last = std::max(last, hit->last);
    }
    context.add(Rule::initiated_without_started, Severity::blocks, first, last);
  }
}

}  // namespace entente::briefing::checks
