#include "domain/table.h"

#include <fmt/format.h>

namespace entente::domain {
namespace {

std::string bounds(const ColumnFacts& column) {
  const std::string most = column.most ? fmt::format(", at most {}", column.most->to_string()) : "";
  if (column.above) return fmt::format(", above {}{}", column.above->to_string(), most);
  if (column.least && column.most)
    return fmt::format(", from {} to {}", column.least->to_string(), column.most->to_string());
  if (column.least) return fmt::format(", at least {}", column.least->to_string());
  return "";
}

Complaint out_of_range(const char* code, Decimal number, const char* bound, Decimal limit) {
  return Message{code, {{"cell", number.to_string()}, {bound, limit.to_string()}}};
}

}  // namespace

std::span<const std::string_view> ColumnFacts::targets() const {
  return std::span(tables).first(tables[0].empty() ? 0 : tables[1].empty() ? 1 : 2);
}

std::string ColumnFacts::type() const {
  std::string text = cell_type();
  for (const std::string_view target : targets()) {
    text += fmt::format("{} `{}`", target == targets().front() ? " of" : " or", target);
  }
  if (!word.empty()) text += fmt::format(" or `{}`", word);
  text += bounds(*this);
  if (decimals) text += fmt::format(", at most {} decimals", *decimals);
  return text;
}

std::string_view ColumnFacts::need() const {
  if (is_key) return "key";
  return required ? "required" : "optional";
}

Complaint ColumnFacts::check(Decimal number) const {
  if (least && number < *least) return out_of_range("package.number_too_small", number, "least", *least);
  if (above && number <= *above) return out_of_range("package.number_not_above", number, "above", *above);
  if (most && number > *most) return out_of_range("package.number_too_large", number, "most", *most);
  std::int64_t step = Decimal::kScale;
  for (int i = 0; i < decimals.value_or(6); ++i) step /= 10;
  if (number.millionths() % step == 0) return std::nullopt;
  return Message{"package.too_many_decimals", {{"cell", number.to_string()}, {"decimals", std::int64_t{*decimals}}}};
}

}  // namespace entente::domain
