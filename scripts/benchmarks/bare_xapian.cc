// Xapian with nothing around it, as a peer of benchmarks: in the way its manual shows, and with what it offers itself to be faster.
//
//   bare_xapian index|index-tuned PASSAGES.tsv DATABASE      lines of ID TAB TEXT, a document each
//   bare_xapian search|search-tuned DATABASE WARM < QUERIES  milliseconds of each query behind the first WARM ones, a line each
//
// Tuned: stems without the words beside them, a commit every thousand documents (the inverter slows down as its batch grows), and
// snippets without the background model, which looks up every word of the passage in the whole database.
#include <xapian.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

namespace {

constexpr int commit_every = 1000;
constexpr int shown = 10;
constexpr int snippet_length = 300;

void build(const char *passages, const char *database, bool tuned) {
  std::ifstream lines(passages);
  if (!lines) throw std::runtime_error(std::string("cannot read ") + passages);
  Xapian::WritableDatabase out(database, Xapian::DB_CREATE_OR_OVERWRITE);
  Xapian::TermGenerator terms;
  terms.set_stemmer(Xapian::Stem("english"));
  if (tuned) terms.set_stemming_strategy(Xapian::TermGenerator::STEM_ALL);
  std::string line;
  int added = 0;
  while (std::getline(lines, line)) {
    const auto tab = line.find('\t');
    if (tab == std::string::npos) continue;
    Xapian::Document document;
    document.set_data(line.substr(tab + 1));
    terms.set_document(document);
    terms.index_text(document.get_data());
    document.add_boolean_term("Q" + line.substr(0, tab) + "-" + std::to_string(++added));
    out.add_document(document);
    if (tuned && added % commit_every == 0) out.commit();
  }
  out.commit();
}

std::size_t ask(const Xapian::Database &database, Xapian::QueryParser &parser, const std::string &text, unsigned flags) {
  Xapian::Enquire enquire(database);
  enquire.set_query(parser.parse_query(text));
  const Xapian::MSet matches = enquire.get_mset(0, shown);
  std::size_t bytes = 0;
  for (auto match = matches.begin(); match != matches.end(); ++match)
    bytes += matches.snippet(match.get_document().get_data(), snippet_length, Xapian::Stem("english"), flags).size();
  return bytes;
}

void search(const char *path, int warm, bool tuned) {
  const Xapian::Database database(path);
  Xapian::QueryParser parser;
  parser.set_database(database);
  parser.set_stemmer(Xapian::Stem("english"));
  parser.set_stemming_strategy(tuned ? Xapian::QueryParser::STEM_ALL : Xapian::QueryParser::STEM_SOME);
  const unsigned flags = tuned ? Xapian::MSet::SNIPPET_EXHAUSTIVE
                               : Xapian::MSet::SNIPPET_BACKGROUND_MODEL | Xapian::MSet::SNIPPET_EXHAUSTIVE;
  std::string line;
  std::size_t bytes = 0;
  for (int asked = 0; std::getline(std::cin, line); ++asked) {
    const auto start = std::chrono::steady_clock::now();
    bytes += ask(database, parser, line, flags);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    if (asked >= warm) std::cout << taken.count() << '\n';
  }
  if (bytes == 0) throw std::runtime_error("nothing found by any query");
}

}  // namespace

int main(int count, char **arguments) try {
  const std::string task = count > 1 ? arguments[1] : "";
  const bool tuned = task.size() > 6 && task.compare(task.size() - 6, 6, "-tuned") == 0;
  if (count == 4 && task.compare(0, 5, "index") == 0) {
    build(arguments[2], arguments[3], tuned);
  } else if (count == 4 && task.compare(0, 6, "search") == 0) {
    search(arguments[2], std::atoi(arguments[3]), tuned);
  } else {
    std::cerr << "usage: bare_xapian index[-tuned] PASSAGES.tsv DATABASE | search[-tuned] DATABASE WARM < QUERIES\n";
    return 64;
  }
  return 0;
} catch (const Xapian::Error &error) {
  std::cerr << "bare_xapian: " << error.get_description() << '\n';
  return 1;
} catch (const std::exception &error) {
  std::cerr << "bare_xapian: " << error.what() << '\n';
  return 1;
}
