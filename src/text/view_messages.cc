#include "text/catalogue.h"

namespace entente::text {

const std::span<const CatalogueEntry> kViewMessages{};

}  // namespace entente::text
