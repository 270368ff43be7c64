#include "app/record/list_entries.h"

#include <algorithm>
#include <tuple>

#include "app/record/office.h"
#include "app/record/subject.h"
#include "app/record/view_named.h"

namespace entente::app::record {
namespace {

bool is_asked_for(std::string_view type, std::string_view asked) {
  return asked.empty() || type == asked || (type.starts_with(asked) && type[asked.size()] == '.');
}

LogRow log_row(const std::string& feed, const store::Row& row) {
  LogRow shown{hex(row.position.id), feed, row.position.seq, row.lc, !row.body, {}, {}, {}, {}};
  if (!row.body) return shown;
  shown.at = row.body->at;
  shown.by = row.body->by;
  shown.type = std::string(row.body->type());
  shown.subject = subject_of(row.body->payload);
  return shown;
}

// Of the last N entries of all feeds, none lies before the last N of its own feed.
std::int64_t first_needed(const LogQuestion& question, const FeedState& feed) {
  const bool all_types = question.type.empty();
  return question.most > 0 && all_types ? std::max<std::int64_t>(1, feed.last.seq - question.most + 1) : 1;
}

Result<std::vector<FeedState>> feeds_asked_for(const Office& office, const store::View& view, const std::string& name) {
  if (name.empty()) return office.store().feeds(view);
  auto feed = office.named_feed(view, name);
  if (!feed) return Failure(feed.error());
  return std::vector<FeedState>{*std::move(feed)};
}

}  // namespace

Result<Log> list_entries(const Place& place, const LogQuestion& question) {
  const auto office = Office::open(place, Access::reading);
  if (!office) return Failure(office.error());
  const auto view = view_named(question.view, office->party());
  if (!view) return Failure(view.error());
  const auto feeds = feeds_asked_for(*office, *view, question.feed);
  if (!feeds) return Failure(feeds.error());
  Log log{office->party(), view->reader, {}, 0};
  for (const FeedState& feed : *feeds) {
    const std::string name = feed_name(feed.descriptor);
    const std::int64_t from = first_needed(question, feed);
    const auto take = [&](const store::Row& row) {
      if (is_asked_for(row.body ? row.body->type() : "", question.type)) log.rows.push_back(log_row(name, row));
    };
    if (const auto read = for_each_row(office->store(), *view, feed, take, from); !read) return Failure(read.error());
    log.total += from - 1;
  }
  std::sort(log.rows.begin(), log.rows.end(), [](const LogRow& a, const LogRow& b) {
    return std::tie(a.lc, a.feed, a.seq) < std::tie(b.lc, b.feed, b.seq);
  });
  const auto found = static_cast<std::int64_t>(log.rows.size());
  log.total += found;
  if (question.most > 0 && question.most < found) log.rows.erase(log.rows.begin(), log.rows.end() - question.most);
  return log;
}

}  // namespace entente::app::record
