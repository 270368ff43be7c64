#include "text/catalogue.h"

namespace entente::text {

const std::span<const CatalogueEntry> kPackageMessages{};

}  // namespace entente::text
