#include "text/catalogue.h"

namespace entente::text {

const std::span<const CatalogueEntry> kRoadmapMessages{};

}  // namespace entente::text
