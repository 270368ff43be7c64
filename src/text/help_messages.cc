#include "text/catalogue.h"

namespace entente::text {

const std::span<const CatalogueEntry> kHelpMessages{};

}  // namespace entente::text
