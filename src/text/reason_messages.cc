#include "text/catalogue.h"

namespace entente::text {

const std::span<const CatalogueEntry> kReasonMessages{};

}  // namespace entente::text
