#include "app/programme/audit_exceptions.h"

#include <map>

#include "record/payloads.h"

namespace entente::app::programme {
namespace exceptional {

using entente::record::EntryId;

struct Order {
  std::string number, reason;
};

// What of the record the view shows: entries whose readers are those of the view, as far as its as-of goes.
class Collector {
 public:
  Collector(const Office& office, const Reading& reading, const ViewName& view)
      : office_(office), reading_(reading), view_(view) {}

  Result<std::monostate> read(Exceptions& all) {
    for (const auto& feed : office_.store().feeds(office_.own_view())) {
      if (!reading_.readers.within(readers_of(feed.descriptor.audience))) continue;
      const auto take = [&](const store::Row& row) { this->take(row, feed.descriptor.party, all); };
      if (const auto rows = record::for_each_row(office_.store(), office_.own_view(), feed, take); !rows)
        return Failure(rows.error());
    }
    for (ErasedBody& body : all.erased) {
      const auto order = orders_.find(body.id);
      if (order == orders_.end()) continue;
      body.order = order->second.number;
      body.reason = order->second.reason;
    }
    return std::monostate{};
  }

 private:
  void take(const store::Row& row, const std::string& party, Exceptions& all) {
    if (!view_.as_of.empty() && !reading_.as_of.covers(row.feed, row.position.seq)) return;
    const std::string number = office_.number_of(row.feed, row.position.seq);
    if (!row.body) {
      all.erased.push_back({number, hex(row.position.id), party, hex(row.head.commit), {}, {}});
      return;
    }
    if (const auto erasure = entente::record::erasure_in(row.body->payload))
      orders_[hex(erasure->entry)] = {number, erasure->reason};
    if (const auto notice = entente::record::notice_in(row.body->payload))
      all.notices.push_back({number, hex(row.position.id), party, row.body->by, row.body->at.time_since_epoch().count(),
                             notice->subject});
  }

  const Office& office_;
  const Reading& reading_;
  const ViewName& view_;
  std::map<std::string, Order> orders_;  // by the id of what they erase
};

}  // namespace exceptional

Result<Exceptions> audit_exceptions(const Place& place, const ViewName& view) {
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  const auto reading = read_programme(*office, view);
  if (!reading) return Failure(reading.error());
  Exceptions all;
  if (const auto read = exceptional::Collector(*office, *reading, view).read(all); !read) return Failure(read.error());
  const domain::Programme& programme = reading->programme;
  for (std::size_t i = 0; i < programme.set_aside_count(); ++i) {
    const domain::SetAside& entry = programme.set_aside(i);
    all.without_effect.push_back({office->number_of({entry.turn.feed}, entry.turn.seq), domain::hex(entry.entry),
                                  entry.by, entry.type, entry.why});
  }
  for (const domain::KindFacts& kind : domain::all_kinds()) {
    for (std::size_t i = 0; i < programme.count(kind.kind); ++i) {
      const domain::ObjectPtr& object = programme.object(kind.kind, i);
      if (object->retracted) all.retracted.push_back(object);
      if (object->contested() && !object->retracted) all.contested.push_back(object);
    }
  }
  return all;
}

}  // namespace entente::app::programme
