#include "text/catalogue.h"

namespace entente::text {

const std::span<const CatalogueEntry> kPlanMessages{};

}  // namespace entente::text
