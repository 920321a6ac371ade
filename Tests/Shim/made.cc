/* Makes a database for shim.c to call the shim on, by the engine alone. */
#include <xapian.h>

extern "C" int make_database(const char *path, int count) try {
    Xapian::WritableDatabase database(path, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_TERMLIST);
    for (int i = 0; i < count; ++i) {
        Xapian::Document document;
        const char *colour = i % 2 ? "red" : "blue";
        document.set_data("data of the document");
        document.add_value(0, colour);
        document.add_boolean_term("Kp");
        document.add_term(colour);
        document.add_term("line", 2);
        database.add_document(document);
    }
    database.set_metadata("key", "value");
    database.commit();
    return 1;
} catch (const Xapian::Error &) {
    return 0;
}
