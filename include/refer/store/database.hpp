#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/date.hpp"

struct sqlite3;

namespace refer::store {

/// A value for a placeholder. Texts that are not moved in are views: they must live until the statement has run.
class Bind {
 public:
  Bind() = default;
  Bind(std::nullopt_t) {}
  template <std::integral T>
  Bind(T number) : data_ {static_cast<std::int64_t>(number)} {}
  Bind(double number) : data_ {number} {}
  Bind(const char* text) : data_ {std::string_view {text}} {}
  Bind(std::string_view text) : data_ {text} {}
  Bind(const std::string& text) : data_ {std::string_view {text}} {}
  Bind(std::string&& text) : data_ {std::move(text)} {}
  Bind(Instant instant) : data_ {instant.seconds} {}
  Bind(Date date) : data_ {format(date)} {}
  template <typename Id>
  requires std::is_enum_v<Id> Bind(Id id) : data_ {static_cast<std::int64_t>(id)} {}
  template <typename T>
  Bind(const std::optional<T>& value) {
    if (value) {
      *this = Bind {*value};
    }
  }

  struct Blob {
    std::span<const unsigned char> bytes;
  };
  Bind(Blob blob) : data_ {blob} {}

  /// The same value with a text of its own.
  [[nodiscard]] Bind owned() const {
    const auto* const view = std::get_if<std::string_view>(&data_);
    return view != nullptr ? Bind {std::string {*view}} : *this;
  }

 private:
  friend class Query;
  std::variant<std::monostate, std::int64_t, double, std::string_view, std::string, Blob> data_ {};
};

/// A statement on its way: step, read, step.
class Query {
 public:
  Query(Query&&) noexcept;
  Query& operator=(Query&&) noexcept;
  ~Query();

  /// Goes to the next row; false at the end. Throws Error(Fault::again) when the database stayed locked, and as
  /// database.cpp translates.
  bool step();
  [[nodiscard]] bool is_null(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] double number(int column) const;
  [[nodiscard]] std::string text(int column) const;
  [[nodiscard]] std::vector<unsigned char> blob(int column) const;
  [[nodiscard]] std::optional<std::string> optional_text(int column) const;
  [[nodiscard]] std::optional<std::int64_t> optional_integer(int column) const;
  [[nodiscard]] std::optional<Instant> optional_instant(int column) const;
  template <typename Id>
  [[nodiscard]] std::optional<Id> optional_id(int column) const {
    const auto id = optional_integer(column);
    return id ? std::optional {Id {*id}} : std::nullopt;
  }
  /// The value as it is stored: integer, number, text, or nothing.
  [[nodiscard]] Cell cell(int column) const;
  [[nodiscard]] int column_count() const;
  [[nodiscard]] std::string column_name(int column) const;
  /// Binds the placeholder `:name`; false when the statement has none of that name.
  bool bind(std::string_view name, const Bind& value);

 private:
  friend class Database;
  struct State;
  explicit Query(std::unique_ptr<State> state);
  void bind_at(int index, const Bind& value);
  std::unique_ptr<State> state_;
};

/// What a connection is for.
enum class Access { read, write, create };

/// One connection to one file.
class Database {
 public:
  /// Opens a file of ours; `create` makes it. Throws Error(Fault::absent) without one, Error(Fault::database) for one
  /// that is damaged, foreign or newer, Error(Fault::io) when it cannot be read.
  [[nodiscard]] static Database open(const std::string& path, Access access);
  Database(Database&&) noexcept;
  Database& operator=(Database&&) noexcept;
  ~Database();

  /// Binds `?1`, `?2`, … Statements are kept by their text, so that a million runs prepare once.
  [[nodiscard]] Query query(std::string_view sql, std::initializer_list<Bind> values = {});
  [[nodiscard]] Query query(std::string_view sql, std::span<const Bind> values);
  /// Runs one statement to its end; the rows it changed.
  std::int64_t run(std::string_view sql, std::initializer_list<Bind> values = {});
  std::int64_t run(std::string_view sql, std::span<const Bind> values);
  /// Runs several statements without placeholders.
  void script(const std::string& sql);
  [[nodiscard]] std::int64_t last_id() const;
  /// The first column of the first row, if there is one and it is not null.
  [[nodiscard]] std::optional<std::int64_t> find_integer(std::string_view sql, std::initializer_list<Bind> values = {});
  [[nodiscard]] std::optional<std::string> find_text(std::string_view sql, std::initializer_list<Bind> values = {});

  /// The rows of a query as a table; `columns` say what each column means. A money column takes two columns of the
  /// query: minor units, currency. The rows read from this connection, which must stay where it is as long.
  [[nodiscard]] Table table(std::string_view sql, std::vector<Column> columns, std::span<const Bind> values = {});

  [[nodiscard]] const std::string& path() const;
  /// For the parts of store/ that need SQLite's own interface.
  [[nodiscard]] sqlite3* handle() const;

 private:
  struct State;
  explicit Database(std::unique_ptr<State> state);
  [[nodiscard]] Query prepare(std::string_view sql);
  std::unique_ptr<State> state_;
};

/// A transaction that takes the write lock at once; rolled back unless committed.
class Transaction {
 public:
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Database& database_;
  bool open_ = true;
};

/// Several queries that see one state, under one lock instead of one each. Nothing is written meanwhile. Within another
/// one, or a transaction, that one's state is seen.
class Reading {
 public:
  explicit Reading(Database& database);
  ~Reading();
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

 private:
  Database& database_;
  bool outermost_;
};

/// A part of a transaction that can be taken back alone. Throws Error(Fault::io) where no transaction is open any more.
class Savepoint {
 public:
  explicit Savepoint(Database& database);
  ~Savepoint();
  Savepoint(const Savepoint&) = delete;
  Savepoint& operator=(const Savepoint&) = delete;
  void keep();

 private:
  Database& database_;
  bool open_ = true;
};

}  // namespace refer::store
