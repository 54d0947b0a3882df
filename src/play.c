// Playing: in a window, or off screen with a picture after every move. Both go through one Session,
// so the pictures of a demo are the pictures of an evening. Whatever fails here (fonts, journal,
// display) costs only what it must: without a journal the evening plays on and says so.
#include "commands.h"

#include "base/clock.h"
#include "base/file.h"
#include "draw/font.h"
#include "evening/script.h"
#include "keeper.h"
#include "name_list.h"
#include "screen/app.h"
#include "screen/offscreen.h"
#include "screen/window.h"

#include <stdio.h>
#include <stdlib.h>

enum { SCRIPT_BYTES_MAX = 1 << 20 };

typedef struct Play {
    const Options *options;
    Arena arena;
    Fonts *fonts;
    Journal *journal;
    Session *session;
    Err journal_err;
    Str *names;
    int name_count;
    int shot;
} Play;

// Off screen nothing is kept unless a folder was named: a demo is no evening.
static void open_journal(Play *play)
{
    const Options *options = play->options;
    if (options->off_w != 0 && !options->data) return;
    Err warning = { 0 };
    if (!journal_open(&play->journal, data_folder(&play->arena, options), &warning,
                      &play->journal_err)) {
        complain(&play->journal_err, 1);
    } else if (warning.text[0]) {
        play->journal_err = warning;
        complain(&warning, 1);
    }
}

static void create_session(Play *play)
{
    const Options *options = play->options;
    bool off = options->off_w != 0;
    SessionSetup setup = {
        .metrics = fonts_metrics(play->fonts),
        .journal = play->journal,
        .seed = options->seed_given ? options->seed : (uint64_t)clock_wall_ms() % 9000 + 1000,
        .names = play->names,
        .name_count = play->name_count,
        .steps = !off && !options->moves,
        .motion = !options->still && !off,
        .theme = options->dark ? THEME_DARK : THEME_LIGHT,
    };
    find_folders(&play->arena, &setup);
    play->session = session_create(&setup);
}

static bool open_path(Play *play, int64_t now_ms, Err *err)
{
    const Options *options = play->options;
    bool choose = options->off_w == 0 && !options->moves;
    const char *path = options->path_count > 0 ? options->paths[0] : NULL;
    if (!path) {
        session_offer(play->session, NULL, now_ms);
        return true;
    }
    // An unfinished evening with this pack: the teacher chooses, nothing is begun by itself.
    if (choose && session_offer(play->session, path, now_ms)) return true;
    int messages = 0;
    if (!session_open(play->session, path, now_ms, &messages, err)) {
        if (!choose || !options->from_desktop) return false;
        session_offer(play->session, NULL, now_ms);
        session_tell(play->session, str_z(err->text), now_ms);
        return true;
    }
    if (messages > 0 && choose) {
        Str sentence = arena_printf(&play->arena,
                                    "Er %s %d melding%s over dit bestand. Lees ze met: "
                                    "avondspel check",
                                    messages == 1 ? "is" : "zijn", messages,
                                    messages == 1 ? "" : "en");
        session_tell_news(play->session, sentence, now_ms);
    }
    return true;
}

// Off screen ---------------------------------------------------------------------------------------

static bool make_picture(Play *play, Offscreen *off, Str name, int64_t wall_ms, Err *err)
{
    const Options *options = play->options;
    Arena frame = { 0 };
    Audience audience = options->teacher ? FOR_TEACHER : FOR_ROOM;
    DrawList list = draw_begin(&frame, logical_width(options->off_w, options->off_h));
    session_draw(play->session, audience, list.width, wall_ms, &list);
    bool ok = true;
    if (options->dump) {
        Buf text = { 0 };
        draw_dump(&list, &text);
        printf("== %02d %.*s\n%.*s", play->shot, STR_ARG(name), STR_ARG(buf_str(&text)));
        buf_finish(&text);
    }
    if (options->shots) {
        Str slug = script_slug(&frame, name, 40);
        Str file = arena_printf(&frame, "%02d-%.*s.png", play->shot, STR_ARG(slug));
        offscreen_paint(off, &list, session_theme(play->session));
        ok = offscreen_save(off, path_join(&frame, str_z(options->shots), file), err);
    }
    play->shot++;
    arena_finish(&frame);
    return ok;
}

static bool read_script(Play *play, Str *script, Err *err)
{
    *script = (Str){ 0 };
    bool cut = false;
    if (!play->options->moves) return true;
    if (!file_read(&play->arena, play->options->moves, SCRIPT_BYTES_MAX, script, &cut, err))
        return false;
    if (cut) return err_set(err, "Het bestand %s is te groot.", play->options->moves);
    return true;
}

static bool play_off_screen(Play *play, int64_t start_ms, Err *err)
{
    const Options *options = play->options;
    Offscreen *off = NULL;
    Str text;
    session_set_windows(play->session, options->teacher);
    if (!read_script(play, &text, err)) return false;
    if (options->shots && !folder_make(options->shots, err)) return false;
    if (!offscreen_create(&off, options->off_w, options->off_h, play->fonts, err)) return false;
    bool ok = make_picture(play, off, STR("begin"), start_ms, err);
    Script script = script_begin(text, start_ms);
    script.width = logical_width(options->off_w, options->off_h);
    for (ScriptLine line; ok && script_next(&script, &line);) {
        ok = script_play(play->session, &line, err) &&
             make_picture(play, off, line.text, line.wall_ms, err);
    }
    offscreen_destroy(off);
    return ok;
}

// In the teacher's own folder, or else beside the journal.
static Keeper *create_keeper(Play *play)
{
    Arena *arena = &play->arena;
    const char *own = own_folder(arena), *data = data_folder(arena, play->options);
    KeeperSetup setup = {
        .home = getenv("HOME"),
        .icons = path_join(arena, str_z(share_folder(arena)), STR("assets/icons")),
    };
    if (own) setup.folders[0] = path_join(arena, str_z(own), STR("portfolio"));
    setup.folders[1] = path_join(arena, str_z(data), STR("portfolio"));
    return keeper_create(&setup);
}

static bool play_in_window(Play *play, int64_t start_ms, Err *err)
{
    const Options *options = play->options;
    Str text;
    if (!read_script(play, &text, err)) return false;
    Script script = script_begin(text, start_ms);
    for (ScriptLine line; script_next(&script, &line);) {
        if (!script_play(play->session, &line, err)) return false;
    }
    Keeper *keeper = create_keeper(play);
    AppKeeper portfolio = keeper_for_app(keeper);
    AppSetup setup = { .w = options->window_w,
                       .h = options->window_h,
                       .display = options->display,
                       .teacher = options->teacher,
                       .frames = options->frames,
                       .keeper = &portfolio };
    bool ok = app_run(play->session, play->fonts, &setup, err);
    Buf said = { 0 };
    keeper_destroy(keeper, &said);
    complain_lines(buf_str(&said));
    buf_finish(&said);
    return ok;
}

static int no_such_path(const Options *options)
{
    Err err = { 0 };
    err_set(&err, "Ik vind %s niet. Kijk of de naam klopt. Met --help zie je wat er kan.",
            options->paths[0]);
    return complain(&err, 2);
}

int command_play(const Options *options)
{
    bool absent = options->path_count > 0 && file_info(options->paths[0]).kind == FILE_ABSENT;
    if (absent && !options->from_desktop) {
        return no_such_path(options);
    }
    Play play = { .options = options };
    Err err = { 0 }, warning = { 0 };
    int code = 1;
    if (options->names &&
        !name_list_read(&play.arena, options->names, &play.names, &play.name_count, &err)) {
        arena_finish(&play.arena);
        return complain(&err, 2);
    }
    bool ok = fonts_create(&play.fonts, NULL, &warning, &err);
    if (ok && warning.text[0]) complain(&warning, 1);
    if (ok) {
        open_journal(&play);
        create_session(&play);
        int64_t now_ms = clock_wall_ms();
        ok = open_path(&play, now_ms, &err);
        if (!ok) code = 2;
        if (ok && play.journal_err.text[0])
            session_tell_trouble(play.session, str_z(play.journal_err.text), now_ms);
        if (ok) {
            ok = options->off_w != 0 ? play_off_screen(&play, now_ms, &err)
                                     : play_in_window(&play, now_ms, &err);
        }
    }
    session_destroy(play.session);
    journal_close(play.journal);
    fonts_destroy(play.fonts);
    arena_finish(&play.arena);
    return ok ? 0 : complain(&err, code);
}
