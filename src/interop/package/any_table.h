// A table with its rows, whatever their type: what reads, checks and writes tables is compiled once, not once for each
// of them.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "domain/tables.h"
#include "interop/package/package.h"

namespace entente::interop::package {

// A package while it is being read or written: its programme table still has as many rows as the file has.
struct Draft : Package {
  std::vector<ProgrammeRow> programmes;
};

// Rows are numbered from 0, those in which every cell could be read before the others. Columns are in the order of
// their description.
class AnyTable {
 public:
  virtual ~AnyTable() = default;

  virtual std::string_view name() const = 0;
  virtual Presence presence() const = 0;
  virtual std::int64_t most_rows() const = 0;
  virtual std::size_t column_count() const = 0;
  virtual const ColumnFacts& column(std::size_t position) const = 0;

  virtual std::size_t row_count() const = 0;
  virtual std::int64_t line(std::size_t row) const = 0;
  virtual void collect_ids(std::size_t row, std::size_t column, Ids& all) const = 0;
  virtual std::string write(std::size_t row, std::size_t column) const = 0;

  // Appends a row and fills its cells one by one; it is the last row until it is kept.
  virtual void begin_row(std::int64_t line) = 0;
  virtual Complaint read(std::size_t column, std::string_view cell) = 0;
  virtual std::string write_begun(std::size_t column) const = 0;
  virtual void keep_row(bool sound) = 0;
  virtual void clear() = 0;

  std::string file() const { return std::string(name()) + ".csv"; }
  // Positions of the columns that must together be unique; empty when any row may repeat.
  std::vector<std::size_t> key() const;
};

// A view of two vectors of a Draft, which must outlive it.
template <class R>
class TypedTable final : public AnyTable {
 public:
  TypedTable(std::vector<R>& sound, std::vector<R>& broken) : sound_(sound), broken_(broken) {}

  std::string_view name() const override { return table_.name; }
  Presence presence() const override { return table_.presence; }
  std::int64_t most_rows() const override { return table_.most_rows; }
  std::size_t column_count() const override { return table_.columns.size(); }
  const ColumnFacts& column(std::size_t position) const override { return table_.columns[position].facts(); }

  std::size_t row_count() const override { return sound_.size() + broken_.size(); }
  std::int64_t line(std::size_t row) const override { return at(row).line; }
  void collect_ids(std::size_t row, std::size_t column, Ids& all) const override {
    table_.columns[column].collect_ids(at(row), all);
  }
  std::string write(std::size_t row, std::size_t column) const override {
    return table_.columns[column].write(at(row));
  }

  void begin_row(std::int64_t line) override {
    begun_ = R{};
    begun_.line = line;
  }
  Complaint read(std::size_t column, std::string_view cell) override {
    return table_.columns[column].read(cell, begun_);
  }
  std::string write_begun(std::size_t column) const override { return table_.columns[column].write(begun_); }
  void keep_row(bool sound) override { (sound ? sound_ : broken_).push_back(std::move(begun_)); }
  void clear() override {
    sound_.clear();
    broken_.clear();
  }

 private:
  const R& at(std::size_t row) const { return row < sound_.size() ? sound_[row] : broken_[row - sound_.size()]; }

  const Table<R>& table_ = table_of<R>();
  std::vector<R>& sound_;
  std::vector<R>& broken_;
  R begun_;
};

// Every table, in the order in which they are documented. The drafts must outlive the answer.
std::vector<std::unique_ptr<AnyTable>> tables_of(Draft& sound, Draft& broken);

}  // namespace entente::interop::package
