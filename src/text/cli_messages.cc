#include "text/catalogue.h"

namespace entente::text {

const std::span<const CatalogueEntry> kCliMessages{};

}  // namespace entente::text
