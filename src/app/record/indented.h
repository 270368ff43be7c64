// JSON for people: a member a line, keys in order, short arrays of plain values on one line.
#pragma once

#include <boost/json/value.hpp>
#include <string>

namespace entente::app::record {

std::string indented(const boost::json::value& value);

}  // namespace entente::app::record
