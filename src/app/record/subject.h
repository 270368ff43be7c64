// What an entry is about, in a few words, where its payload says so in a way that the record may guess at.
#pragma once

#include <boost/json/object.hpp>
#include <string>

namespace entente::app::record {

// The first text among `subject`, `title`, `name`, `text`, `reason`; empty when there is none.
std::string subject_of(const boost::json::object& payload);

}  // namespace entente::app::record
