/// A connection to a server of the engine's remote protocol on which many questions are asked at once.
///
/// The engine's own client asks one question and waits for its answer: each is a journey over the network. The server reads questions in
/// order and answers in order, so all may be on the way together. This asks those that come in numbers: terms, their counts, documents, metadata. What
/// is matched is asked by the engine's client, on a connection of its own (`common/remoteprotocol.h` of Xapian 1.4, version 39).
#ifndef LINK_H
#define LINK_H

#include <xapian.h>

#include <functional>
#include <memory>
#include <string>
#include <sys/types.h>
#include <vector>

namespace border {

class Link {
  public:
    enum Question : unsigned char { all_terms = 0, document = 2, metadata = 22, frequencies = 29 };
    enum Reply : unsigned char {
        greeting = 0, exception = 1, done = 2, a_term = 3, document_data = 5, a_value = 16, the_metadata = 19, the_frequencies = 21,
    };

    struct Request {
        Question question;
        std::string body;
    };

    /// What is asked of one server, and who takes the answers: the place of the question, the kind of the answer, its bytes.
    struct Exchange {
        Link *link;
        std::vector<Request> requests;
        std::function<void(size_t, Reply, const std::string &)> take;
    };

    /// Connects to a host, or runs a program and speaks with it. A timeout is in milliseconds, for the connection and for each answer.
    static std::unique_ptr<Link> to_host(const std::string &host, unsigned port, unsigned timeout);
    static std::unique_ptr<Link> to_program(const std::string &program, const std::string &arguments, unsigned timeout);
    ~Link();
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;

    /// Asks all servers all their questions and waits for all answers: one journey, to all of them at once.
    ///
    /// A server's exception about a document leaves it without an answer; any other is thrown. After a failure the links are of no more use.
    static void run(std::vector<Exchange> &exchanges);

    static std::string encoded(size_t number);
    /// Reads a number and moves `at` behind it.
    static uint64_t number(const char *&at, const char *end);

  private:
    Link(int socket, unsigned timeout) : socket(socket), timeout(timeout) {}
    void greet();
    bool take_message(unsigned char &type, std::string &body);
    /// Reads what there is; throws where the connection ended.
    void receive();
    [[noreturn]] void fail(const char *what, bool is_timeout = false);

    int socket;
    const unsigned timeout;
    pid_t process = 0;
    /// What the program writes to its standard error, which says why it failed.
    int complaints = -1;
    std::string incoming;
    size_t consumed = 0;
};

}  // namespace border

#endif
