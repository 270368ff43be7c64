#include "text/catalogue.h"

namespace entente::text {

const std::span<const CatalogueEntry> kVerifyMessages{};

}  // namespace entente::text
