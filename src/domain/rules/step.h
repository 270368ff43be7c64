// One act on one object while its rule looks at it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/programme.h"
#include "domain/statement.h"

namespace entente::domain {

// Why an act is refused; nothing when it may be.
using Refusal = std::optional<Message>;

inline Refusal refusal(std::string code, std::vector<Argument> arguments = {}) {
  return Message{std::move(code), std::move(arguments)};
}

// What a rule may look at is what every reader of the entry can see: so that the verdict is the same in every view in
// which the entry is.
class Step {
 public:
  Step(const Programme& programme, const Said& said, const Statement& statement, ObjectPtr before, Object& after)
      : programme_(programme), said_(said), statement_(statement), before_(std::move(before)), after_(after) {}

  const Said& said() const { return said_; }
  const Statement& statement() const { return statement_; }
  // The object as it was; null when the act makes it.
  const Object* before() const { return before_.get(); }
  // The object as it will be; the rule may complete it.
  Object& after() { return after_; }

  // Null: there is none that all readers of this entry may see.
  ObjectPtr find(Kind kind, std::string_view key) const;
  template <class R>
  const R* row(std::string_view key) const {
    return programme_.row<R>(key, said_.readers);
  }
  // Every standing object of a kind that all readers of this entry may see.
  std::vector<ObjectPtr> standing(Kind kind) const;
  template <class R>
  std::vector<const R*> rows() const {
    std::vector<const R*> all;
    for (const ObjectPtr& object : standing(kKind<R>)) all.push_back(&object->template as<R>());
    return all;
  }

  template <class R>
  const R& was() const {
    return before_->as<R>();
  }
  // The row as it will be, to be completed.
  template <class R>
  R& will() {
    return static_cast<RowOf<R>&>(const_cast<AnyRow&>(*after_.row)).row;  // NOLINT: made for this step alone
  }

  // The package's id of the party that speaks; empty while it is not known.
  std::string own_party() const;
  // The code of a party that has this id; empty when there is none.
  std::string code_of(const Id& party) const;
  // The two that the programme is between, as codes.
  std::vector<std::string> programme_parties() const;
  bool is_stated(std::string_view column) const;
  bool is_stated(std::size_t column) const;
  // The parties of the programme that are among the readers, and of which none has been heard yet.
  std::vector<std::string> still_silent(const std::vector<Voice>& voices) const;
  // Adds this entry's party to those that agreed; refused when it had.
  Refusal assent();

 private:
  const Programme& programme_;
  const Said& said_;
  const Statement& statement_;
  ObjectPtr before_;
  Object& after_;
};

bool has_spoken(const std::vector<Voice>& voices, std::string_view party);

}  // namespace entente::domain
