// Any bytes, found under the name of the journal. Opening, listing, reading, resuming and writing
// never crash, and whatever the bytes are, they are not lost: a file that is set aside or refused
// is still there byte for byte. An input may hold two files: behind the last "WAL!" stands the log.
#include "evening/evening.h"
#include "support/metrics.c" // whole: a fuzz target links the program only

#include "folder.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(Arena *arena, const char *folder, const char *name, Str bytes)
{
    Str there = { 0 };
    const char *path = path_join(arena, str_z(folder), str_z(name));
    if (!file_read(arena, path, bytes.n + 1, &there, NULL, NULL)) abort();
    if (!str_eq(there, bytes)) abort();
}

// All that a program does with a journal.
static void use(Journal *journal, Arena *arena)
{
    JournalEvening *list = NULL, whole = { 0 };
    int count = 0;
    if (journal_list(journal, arena, &list, &count, NULL)) {
        for (int i = 0; i < count && i < 5; i++) {
            Evening *evening = NULL;
            journal_read(journal, arena, list[i].id, &whole, NULL);
            if (!evening_resume(&evening, journal, list[i].id, metrics_fake(), NULL, NULL, NULL))
                continue;
            evening_back(evening);
            evening_forward(evening, 0);
            evening_destroy(evening);
        }
        if (count > 0) journal_erase(journal, list[0].id, NULL);
    }
    JournalEvening fresh = { .title = STR("nieuw") };
    JournalMove move = { .text = STR("verder") };
    if (journal_begin(journal, &fresh, NULL)) {
        journal_catch_up(journal, fresh.id, 0, &move, 1, 1, STR("begin"), NULL);
    }
}

// Where the log begins: behind the last mark; the size when there is none.
static size_t find_log(Str input)
{
    static const char mark[] = "WAL!";
    for (size_t at = input.n; at-- > 0;) {
        if (str_starts(str_drop(input, at), STR(mark))) return at;
    }
    return input.n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena arena = { 0 };
    const char *folder = fuzz_folder(&arena);
    Str input = { (const char *)data, size };
    size_t log_at = find_log(input);
    Str file = str_sub(input, 0, log_at), log = str_drop(input, log_at + 4);
    fuzz_put(path_join(&arena, str_z(folder), STR("avondspel.db")), file);
    if (log.n > 0) fuzz_put(path_join(&arena, str_z(folder), STR("avondspel.db-wal")), log);
    // Every other file is looked through as after a crash.
    if (size % 2 == 0)
        fuzz_put(path_join(&arena, str_z(folder), STR("avondspel.nakijken")), (Str){ 0 });

    Journal *journal = NULL;
    Err warning = { "" };
    bool opened = journal_open(&journal, folder, &warning, NULL);
    if (opened) use(journal, &arena);
    journal_close(journal);
    if (!opened) expect(&arena, folder, "avondspel.db", file);
    if (warning.text[0]) expect(&arena, folder, "avondspel-kapot-1.db", file);
    if (warning.text[0] && log.n > 0) expect(&arena, folder, "avondspel-kapot-1.db-wal", log);
    fuzz_remove_folder(folder);
    arena_finish(&arena);
    return 0;
}
