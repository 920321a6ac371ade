#include "link.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <spawn.h>
#include <sstream>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace border {

namespace {

using Clock = std::chrono::steady_clock;

int left(Clock::time_point end) {
    const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
    return static_cast<int>(std::max<decltype(time)>(0, time + 1));
}

/// Connects within the time; -1 with errno set where it fails.
int connect_to(const addrinfo &address, Clock::time_point end) {
    const int fd = ::socket(address.ai_family, address.ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, address.ai_protocol);
    if (fd < 0) return -1;
    int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(fd, address.ai_addr, address.ai_addrlen) == 0) return fd;
    int error = errno;
    if (error == EINPROGRESS) {
        pollfd waiting{fd, POLLOUT, 0};
        socklen_t size = sizeof error;
        if (poll(&waiting, 1, left(end)) == 1) {
            if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0) return fd;
        } else {
            error = ETIMEDOUT;
        }
    }
    close(fd);
    errno = error;
    return -1;
}

}  // namespace

std::string Link::encoded(size_t number) {
    std::string bytes;
    if (number < 255) {
        bytes += static_cast<char>(number);
        return bytes;
    }
    bytes += '\xff';
    for (number -= 255;;) {
        const auto byte = static_cast<unsigned char>(number & 0x7F);
        number >>= 7;
        bytes += static_cast<char>(number == 0 ? byte | 0x80 : byte);
        if (number == 0) return bytes;
    }
}

uint64_t Link::number(const char *&at, const char *end) {
    const auto next = [&] {
        if (at == end) throw Xapian::NetworkError("an answer of the server is cut");
        return static_cast<unsigned char>(*at++);
    };
    unsigned char byte = next();
    if (byte != 0xFF) return byte;
    uint64_t number = 0;
    for (unsigned shift = 0; shift < 63; shift += 7) {
        byte = next();
        number |= static_cast<uint64_t>(byte & 0x7F) << shift;
        if (byte & 0x80) return number + 255;
    }
    throw Xapian::NetworkError("an answer of the server is broken");
}

std::unique_ptr<Link> Link::to_host(const std::string &host, unsigned port, unsigned timeout) {
    const auto end = Clock::now() + std::chrono::milliseconds(timeout);
    addrinfo hints{}, *found = nullptr;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICSERV;
    if (const int error = getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found); error != 0)
        throw Xapian::NetworkError(std::string("no address of ") + host + " is known (" + gai_strerror(error) + ")");
    int fd = -1;
    for (const addrinfo *address = found; address != nullptr && fd < 0; address = address->ai_next) fd = connect_to(*address, end);
    const int error = errno;
    freeaddrinfo(found);
    if (fd < 0) {
        if (error == ETIMEDOUT) throw Xapian::NetworkTimeoutError("timed out");
        throw Xapian::NetworkError(std::strerror(error));
    }
    std::unique_ptr<Link> link(new Link(fd, timeout));
    link->greet();
    return link;
}

std::unique_ptr<Link> Link::to_program(const std::string &program, const std::string &arguments, unsigned timeout) {
    int ends[2], errors[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) throw Xapian::NetworkError("no socket", errno);
    if (pipe2(errors, O_CLOEXEC | O_NONBLOCK) != 0) {
        const int error = errno;
        close(ends[0]);
        close(ends[1]);
        throw Xapian::NetworkError("no pipe", error);
    }
    std::vector<std::string> words{program};
    std::istringstream rest(arguments);
    for (std::string word; rest >> word;) words.push_back(word);
    std::vector<char *> argv;
    for (std::string &word : words) argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    posix_spawn_file_actions_adddup2(&actions, errors[1], 2);
    pid_t process = 0;
    const int error = posix_spawnp(&process, program.c_str(), &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    close(errors[1]);
    if (error != 0) {
        close(ends[0]);
        close(errors[0]);
        throw Xapian::NetworkError("cannot run " + program + ": " + std::strerror(error));
    }
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    std::unique_ptr<Link> link(new Link(ends[0], timeout));
    link->process = process;
    link->complaints = errors[0];
    link->greet();
    return link;
}

Link::~Link() {
    if (socket >= 0) close(socket);
    if (complaints >= 0) close(complaints);
    if (process == 0) return;
    // It ends with its input; what does not is made to.
    for (int tries = 0; tries < 20; ++tries) {
        if (waitpid(process, nullptr, WNOHANG) != 0) return;
        usleep(1000);
    }
    kill(process, SIGTERM);
    for (int tries = 0; tries < 100; ++tries) {
        if (waitpid(process, nullptr, WNOHANG) != 0) return;
        usleep(1000);
    }
    kill(process, SIGKILL);
    waitpid(process, nullptr, 0);
}

void Link::fail(const char *what, bool is_timeout) {
    std::string said;
    if (complaints >= 0) {
        // The program may be about to say why.
        pollfd waiting{complaints, POLLIN, 0};
        char bytes[2048];
        while (said.size() < 8192 && poll(&waiting, 1, is_timeout ? 0 : 300) == 1) {
            const ssize_t count = read(complaints, bytes, sizeof bytes);
            if (count <= 0) break;
            said.append(bytes, count);
        }
        while (!said.empty() && (said.back() == '\n' || said.back() == '\r')) said.pop_back();
    }
    if (socket >= 0) close(socket);
    socket = -1;
    if (is_timeout && said.empty()) throw Xapian::NetworkTimeoutError("timed out");
    throw Xapian::NetworkError(said.empty() ? what : "it says: " + said);
}

void Link::receive() {
    char bytes[1 << 16];
    while (true) {
        const ssize_t count = read(socket, bytes, sizeof bytes);
        if (count > 0) {
            incoming.append(bytes, count);
            if (static_cast<size_t>(count) < sizeof bytes) return;
            continue;
        }
        if (count < 0 && errno == EINTR) continue;
        if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return;
        fail("the connection ended");
    }
}

bool Link::take_message(unsigned char &type, std::string &body) {
    const char *start = incoming.data() + consumed, *end = incoming.data() + incoming.size();
    if (end - start < 2) return false;
    const char *at = start + 1;
    if (static_cast<unsigned char>(*at) == 0xFF) {
        // The length is not whole before a byte with its high bit set.
        const char *last = at + 1;
        while (last < end && !(static_cast<unsigned char>(*last) & 0x80)) ++last;
        if (last == end) {
            if (end - at > 10) fail("an answer of the server is broken");
            return false;
        }
    }
    const uint64_t length = number(at, end);
    if (static_cast<uint64_t>(end - at) < length) return false;
    type = static_cast<unsigned char>(*start);
    body.assign(at, length);
    consumed += (at - start) + length;
    if (consumed == incoming.size() || consumed > 1 << 20) {
        incoming.erase(0, consumed);
        consumed = 0;
    }
    return true;
}

/// The engine tells the kinds of exceptions apart by a byte that it keeps before their names.
static char code(const Xapian::Error &error) { return error.get_type()[-1]; }

/// What a server says of an exception: the code of its kind, where it arose, its message, and what the system said, the last without its length.
struct Told {
    char kind = 0;
    std::string message;

    explicit Told(const std::string &body) {
        const char *at = body.data(), *end = at + body.size();
        if (at == end) return;
        kind = *at++;
        for (int part = 0; part < 2; ++part) {
            const uint64_t length = Link::number(at, end);
            if (static_cast<uint64_t>(end - at) < length) return;
            message.assign(at, length);
            at += length;
        }
        if (at != end) message += " (" + std::string(at, end) + ")";
    }
};

void Link::greet() {
    const auto end = Clock::now() + std::chrono::milliseconds(timeout);
    unsigned char type = 0;
    std::string body;
    while (!take_message(type, body)) {
        pollfd waiting{socket, POLLIN, 0};
        const int ready = poll(&waiting, 1, left(end));
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) fail("timed out", true);
        receive();
    }
    if (type == exception) {
        throw Xapian::DatabaseOpeningError("the server cannot open what it serves: " + Told(body).message);
    }
    if (type != greeting || body.size() < 2 || body[0] != 39 || body[1] < 1)
        throw Xapian::NetworkError("what listens there is no server of Xapian 1.4");
}

void Link::run(std::vector<Exchange> &exchanges) {
    struct State {
        std::string outgoing;
        size_t sent = 0, answered = 0;
        Clock::time_point end;
    };
    std::vector<State> states(exchanges.size());
    const auto patience = [](const Link &link) { return Clock::now() + std::chrono::milliseconds(link.timeout); };
    for (size_t i = 0; i < exchanges.size(); ++i) {
        if (exchanges[i].link->socket < 0) throw Xapian::NetworkError("the connection ended");
        for (const Request &request : exchanges[i].requests) {
            states[i].outgoing += static_cast<char>(request.question);
            states[i].outgoing += encoded(request.body.size());
            states[i].outgoing += request.body;
        }
        states[i].end = patience(*exchanges[i].link);
    }
    std::string thrown;
    bool is_modified = false;
    static const char not_found = code(Xapian::DocNotFoundError("")), modified = code(Xapian::DatabaseModifiedError(""));
    const auto take_all = [&](size_t i) {
        Exchange &exchange = exchanges[i];
        State &state = states[i];
        unsigned char type = 0;
        std::string body;
        while (state.answered < exchange.requests.size() && exchange.link->take_message(type, body)) {
            state.end = patience(*exchange.link);
            if (type == exception) {
                const Told told(body);
                if (told.kind == modified) is_modified = true;
                if (told.kind != not_found && thrown.empty()) thrown = told.message.empty() ? "an exception" : told.message;
                ++state.answered;
                continue;
            }
            const bool is_list = exchange.requests[state.answered].question == all_terms ||
                                 exchange.requests[state.answered].question == document;
            if (type != done) exchange.take(state.answered, static_cast<Reply>(type), body);
            if (!is_list || type == done) ++state.answered;
        }
    };
    const auto break_all = [&] {
        for (Exchange &exchange : exchanges) {
            if (exchange.link->socket >= 0) close(exchange.link->socket);
            exchange.link->socket = -1;
        }
    };
    try {
        while (true) {
            std::vector<pollfd> waiting;
            std::vector<size_t> places;
            Clock::time_point end = Clock::time_point::max();
            for (size_t i = 0; i < exchanges.size(); ++i) {
                if (states[i].answered == exchanges[i].requests.size()) continue;
                const bool has_more = states[i].sent < states[i].outgoing.size();
                waiting.push_back({exchanges[i].link->socket, static_cast<short>(has_more ? POLLIN | POLLOUT : POLLIN), 0});
                places.push_back(i);
                end = std::min(end, states[i].end);
            }
            if (waiting.empty()) break;
            const int ready = poll(waiting.data(), waiting.size(), left(end));
            if (ready < 0 && errno == EINTR) continue;
            if (ready < 0) throw Xapian::NetworkError("waiting failed", errno);
            for (size_t place = 0; place < places.size(); ++place) {
                const size_t i = places[place];
                Link &link = *exchanges[i].link;
                if (waiting[place].revents & POLLOUT) {
                    const ssize_t count = send(
                        link.socket, states[i].outgoing.data() + states[i].sent, states[i].outgoing.size() - states[i].sent,
                        MSG_NOSIGNAL);
                    if (count > 0) states[i].sent += count;
                    if (count < 0 && errno != EAGAIN && errno != EINTR) link.fail("the connection ended");
                }
                if (waiting[place].revents & (POLLIN | POLLHUP | POLLERR)) {
                    link.receive();
                    take_all(i);
                } else if (Clock::now() > states[i].end) {
                    link.fail("timed out", true);
                }
            }
        }
    } catch (...) {
        break_all();
        throw;
    }
    if (is_modified) throw Xapian::DatabaseModifiedError(thrown);
    if (!thrown.empty()) throw Xapian::NetworkError("the server says: " + thrown);
}

}  // namespace border
