// What is said about other entries: `notice`, `release`, `approve`, `erase`, `anchor`.
#include "app/record/approve_document.h"
#include "app/record/erase_entry.h"
#include "app/record/post_anchor.h"
#include "app/record/post_notice.h"
#include "app/record/release_entry.h"
#include "cli/record/commands.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::record {
namespace {

using app::record::AppendedEntry;

void write_entry(JsonText& json, std::string_view key, const AppendedEntry& entry) {
  json.key(key).begin_object();
  write_appended(json, entry);
  json.end_object();
}

// ---- notice
struct NoticeWords {
  std::string subject;
  app::record::Saying saying;
  PlaceWords place;
};

ExitCode run_notice(const NoticeWords& words, const Session& session) {
  const auto errors =
      missing_words({{"SUBJECT", words.subject}, {"--as", words.saying.by}, {"--audience", words.saying.audience}});
  if (!errors.empty()) return session.report(errors);
  const auto json = [](const AppendedEntry& entry) {
    JsonText text = begun("entente.record-append.v1");
    write_appended(text, entry);
    return finished(text);
  };
  return tell(session, app::record::post_notice(place(words.place, session), words.saying, words.subject), json,
              [](Page& page, const AppendedEntry& entry) { show_appended(page, entry); });
}

// ---- release
struct EntryWords {
  std::string entry;
  app::record::Saying saying;
  PlaceWords place;
};

ExitCode run_release(const EntryWords& words, const Session& session) {
  const auto errors =
      missing_words({{"ENTRY", words.entry}, {"--as", words.saying.by}, {"--audience", words.saying.audience}});
  if (!errors.empty()) return session.report(errors);
  const auto json = [](const app::record::ReleasedEntry& released) {
    JsonText text = begun("entente.record-release.v1");
    write_entry(text, "copy", released.copy);
    write_entry(text, "link", released.link);
    return finished(text);
  };
  const auto show = [](Page& page, const app::record::ReleasedEntry& released) {
    page.paragraph(page.say("recording.released"));
    show_appended(page, released.copy);
    page.paragraph(page.say("recording.release_link"));
    show_appended(page, released.link);
  };
  return tell(session, app::record::release_entry(place(words.place, session), words.saying, words.entry), json, show);
}

// ---- approve
struct ApproveWords {
  app::record::Document document;
  app::record::Saying saying;
  PlaceWords place;
};

std::string approval_json(const app::record::ApprovedDocument& approved) {
  JsonText json = begun("entente.record-approve.v1");
  write_entry(json, "entry", approved.entry);
  json.key("document").value(approved.document).key("media_type").value(approved.media_type);
  write_list(json, "still_to_sign", approved.still_to_sign);
  return finished(json);
}

void show_approval(Page& page, const app::record::ApprovedDocument& approved) {
  show_appended(page, approved.entry);
  show_pairs(page, {{"recording.label_document", {{approved.document}}},
                    {"recording.label_media_type", {page.name(approved.media_type)}}});
  if (approved.still_to_sign.empty()) return show_verdict(page, true, page.say("recording.in_force"));
  std::string parties;
  for (const std::string& party : approved.still_to_sign) parties += (parties.empty() ? "" : ", ") + party;
  page.paragraph(page.say("recording.still_to_sign", {{"parties", parties}}), 0, Tone::assumed);
}

ExitCode run_approve(const ApproveWords& words, const Session& session) {
  auto errors = missing_words({{"--as", words.saying.by}, {"--audience", words.saying.audience}});
  const app::record::Document& document = words.document;
  if (document.file.empty() == document.entry.empty()) errors.push_back({"recording.file_or_entry", {}, {}});
  if (!document.file.empty())
    for (const Error& error : missing_words({{"--media-type", document.media_type}})) errors.push_back(error);
  if (!errors.empty()) return session.report(errors);
  return tell(session, app::record::approve_document(place(words.place, session), words.saying, document),
              approval_json, [](Page& page, const auto& approved) { show_approval(page, approved); });
}

// ---- erase
struct EraseWords {
  app::record::ErasureWords erasure;
  app::record::Saying saying;
  PlaceWords place;
};

ExitCode run_erase(const EraseWords& words, const Session& session) {
  const auto errors =
      missing_words({{"ENTRY", words.erasure.entry}, {"--reason", words.erasure.reason}, {"--as", words.saying.by}});
  if (!errors.empty()) return session.report(errors);
  const auto json = [](const app::record::ErasedEntry& erased) {
    JsonText text = begun("entente.record-erase.v1");
    text.key("erased").value(erased.erased);
    write_entry(text, "order", erased.order);
    return finished(text);
  };
  const auto show = [](Page& page, const app::record::ErasedEntry& erased) {
    show_verdict(page, true, page.say("recording.erased", {{"entry", erased.erased}}));
    show_appended(page, erased.order);
    page.paragraph(page.say("recording.erased_next"), 0, Tone::quiet);
  };
  return tell(session, app::record::erase_entry(place(words.place, session), words.saying, words.erasure), json, show);
}

// ---- anchor
struct AnchorWords {
  std::string of;
  app::record::Saying saying;
  PlaceWords place;
};

ExitCode run_anchor(const AnchorWords& words, const Session& session) {
  const auto errors =
      missing_words({{"--of", words.of}, {"--as", words.saying.by}, {"--audience", words.saying.audience}});
  if (!errors.empty()) return session.report(errors);
  const auto json = [](const app::record::PostedAnchor& posted) {
    JsonText text = begun("entente.record-anchor.v1");
    text.key("size").value(posted.size);
    write_entry(text, "anchor", posted.anchor);
    write_entry(text, "opening", posted.opening);
    return finished(text);
  };
  const auto show = [](Page& page, const app::record::PostedAnchor& posted) {
    page.paragraph(page.say("recording.anchored", {{"size", posted.size}}));
    show_appended(page, posted.anchor);
    page.paragraph(page.say("recording.anchor_opening"));
    show_appended(page, posted.opening);
  };
  return tell(session, app::record::post_anchor(place(words.place, session), words.saying, words.of), json, show);
}

}  // namespace

Command add_notice(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<NoticeWords>();
  CLI::App* app = record.add_subcommand("notice", text.say("help.record_notice"));
  app->add_option("SUBJECT", words->subject, text.say("help.record_subject"));
  add_saying_options(*app, words->saying, text);
  add_data_option(*app, words->place, text);
  return {app, "help.record_notice_about", "", [words](const Session& session) { return run_notice(*words, session); }};
}

Command add_release(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<EntryWords>();
  CLI::App* app = record.add_subcommand("release", text.say("help.record_release"));
  app->add_option("ENTRY", words->entry, text.say("help.record_entry"));
  add_saying_options(*app, words->saying, text);
  add_data_option(*app, words->place, text);
  return {app, "help.record_release_about", "help.record_release_examples",
          [words](const Session& session) { return run_release(*words, session); }};
}

Command add_approve(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<ApproveWords>();
  CLI::App* app = record.add_subcommand("approve", text.say("help.record_approve"));
  app->add_option("FILE", words->document.file, text.say("help.record_document"));
  add_word(*app, "--of", words->document.entry, text.say("help.record_approval_of"))->option_text("ENTRY");
  add_word(*app, "--media-type", words->document.media_type, text.say("help.record_media_type"))->option_text("TYPE");
  add_saying_options(*app, words->saying, text);
  add_place_options(*app, words->place, text);
  return {app, "help.record_approve_about", "help.record_approve_examples",
          [words](const Session& session) { return run_approve(*words, session); }};
}

Command add_erase(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<EraseWords>();
  CLI::App* app = record.add_subcommand("erase", text.say("help.record_erase"));
  app->add_option("ENTRY", words->erasure.entry, text.say("help.record_entry"));
  add_word(*app, "--reason", words->erasure.reason, text.say("help.record_reason"))->option_text("TEXT");
  add_words(*app, "--signatory", words->erasure.signatories, text.say("help.record_signatory"))->option_text("PERSON");
  add_person_option(*app, words->saying.by, text);
  add_place_options(*app, words->place, text);
  return {app, "help.record_erase_about", "help.record_erase_examples",
          [words](const Session& session) { return run_erase(*words, session); }};
}

Command add_anchor(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<AnchorWords>();
  CLI::App* app = record.add_subcommand("anchor", text.say("help.record_anchor"));
  add_word(*app, "--of", words->of, text.say("help.record_anchor_of"))->option_text("XAA");
  add_saying_options(*app, words->saying, text);
  add_data_option(*app, words->place, text);
  return {app, "help.record_anchor_about", "help.record_anchor_examples",
          [words](const Session& session) { return run_anchor(*words, session); }};
}

}  // namespace entente::cli::record
