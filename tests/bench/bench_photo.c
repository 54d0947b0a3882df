// What a photo of 12 megapixels costs in a quiz: from a key to the picture with the photo in it, and
// the most memory. The program itself (app_run) plays twenty questions, each with a photo of its own, in
// a window that fills the screen, pressed by a second thread through SDL's event queue. When a picture is
// out is told by SDL_RenderPresent, which this program has its own of, as first_present.c does: it looks at
// one pixel where the photo stands, and each photo has a colour of its own there. So nothing in the
// program knows that it is timed. Movements are off, because a photo that fades in has no one moment
// at which it is there.
//
// The same is done for a programme of twenty parts whose first picture has a photo: from the key that goes
// to the next part. The key just before it, a step within a part, is what to compare it with.
//
// Each game runs in a process of its own, so that the peak of its memory is its own too. The floors, of
// the same run: the same quiz without photos, and decoding one photo with SDL_image alone.
// bench_photo FOLDER; the photos are made there, unless they are there already.
#define _GNU_SOURCE // RTLD_NEXT
#include "base/clock.h"
#include "base/file.h"
#include "screen/app.h"

#include <SDL.h>
#include <SDL_image.h>
#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    QUESTIONS = 20,
    PHOTO_W = 4000,
    PHOTO_H = 3000,
    KEYS_BEFORE = 5,     // rules, practice, its answers, which is right, the first question
    KEYS_A_QUESTION = 3, // its answers, which is right, the next question
    KEYS_A_PART = 5,     // the question, its answers, the count, the results, the next part
    WAIT_MS = 10000,     // a picture that takes longer never comes
    GAME_S = 100,        // and a game
    SETTLE_MS = 500,     // a new window is painted some times over
    REST_S = 1,
    PACE_MS = 200, // faster than anybody reads a question
    NO_PHOTO = -1,
    NEAR = 24, // of a colour, after JPEG and scaling
};

typedef struct Game {
    const char *name;
    const char *pack;
    bool photos;
    int keys_before, keys; // to the first photo, and from one to the next
    float photo_y;         // where in the picture a photo has its colour
    int pace_ms;           // from one key to the next; 0: as soon as the picture is complete
    bool teacher;
} Game;

typedef struct Result {
    double ms[QUESTIONS];      // key to the picture, complete
    double step_ms[QUESTIONS]; // and of the key just before it
    int empty;                 // how many came without their photo first
    double rest_percent;       // of a processor, after the game
    long peak_kb;
    bool ok;
} Result;

// What was shown last. Shared by the thread that paints and the one that presses.
static struct {
    SDL_mutex *lock;
    SDL_cond *presented;
    int pictures;
    int photo;
    float photo_y;
    double at_ms;
} shown;

static double now_ms(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

// Photos ------------------------------------------------------------------------------------------

static const int levels[] = { 40, 110,
                              180 }; // three a channel: 27 colours, none of them the theme's

static uint32_t photo_colour(int number)
{
    int red = levels[number % 3], green = levels[number / 3 % 3], blue = levels[number / 9];
    return (uint32_t)(red << 16 | green << 8 | blue);
}

static int photo_of_colour(uint32_t colour)
{
    for (int i = 0; i < QUESTIONS; i++) {
        bool near = true;
        for (int shift = 0; shift < 24; shift += 8) {
            int away = (int)(colour >> shift & 255) - (int)(photo_colour(i) >> shift & 255);
            near = near && abs(away) <= NEAR;
        }
        if (near) return i;
    }
    return NO_PHOTO;
}

// Waves with the grain of a sensor: about as many bytes as a telephone makes of a class room.
static SDL_Surface *scenery(void)
{
    SDL_Surface *photo = SDL_CreateRGBSurfaceWithFormat(0, PHOTO_W, PHOTO_H, 24,
                                                        SDL_PIXELFORMAT_RGB24);
    static int wave[4096];
    uint32_t grain = 1;
    for (int i = 0; i < 4096; i++) {
        wave[i] = (int)(48 * sin(i * 2 * 3.14159265 / 4096));
    }
    for (int y = 0; photo && y < PHOTO_H; y++) {
        uint8_t *row = (uint8_t *)photo->pixels + (size_t)y * (size_t)photo->pitch;
        for (int x = 0; x < PHOTO_W; x++) {
            grain = grain * 1664525u + 1013904223u;
            int light = 128 + wave[(x * 9 + y * 3) & 4095] + wave[(x * 31 + y * 67) & 4095] / 2;
            for (int channel = 0; channel < 3; channel++) {
                row[x * 3 + channel] = (uint8_t)(light + channel * 8 +
                                                 (int)(grain >> (10 + 5 * channel) & 31) - 16);
            }
        }
    }
    return photo;
}

static bool write_packs(const char *folder)
{
    Buf with = { 0 }, without = { 0 };
    Arena arena = { 0 };
    for (int i = 0; i < QUESTIONS; i++) {
        Buf *both[] = { &with, &without };
        for (int k = 0; k < 2; k++) {
            buf_printf(both[k], "Vraag: Wat staat er op foto %d van deze avond?\n", i + 1);
            if (k == 0) buf_printf(both[k], "Foto: foto%d.jpg\n", i);
            buf_printf(both[k], "Rood: Een vlak\nGroen: Een golf\nGoed: rood\n\n");
        }
    }
    Buf parts = { 0 };
    buf_printf(&parts, "Onderdeel: Inloop = 5 minuten\n\n");
    for (int i = 0; i < QUESTIONS; i++) {
        buf_printf(&parts, "Onderdeel: Deel %d = 5 minuten\nFoto: foto%d.jpg\n", i + 1, i);
        buf_printf(&parts, "Uitleg: Wat staat er op foto %d?\nSlotvraag: Een golf?\n\n", i + 1);
    }
    bool ok = file_write(path_join(&arena, str_z(folder), STR("met.txt")), buf_str(&with), NULL) &&
              file_write(path_join(&arena, str_z(folder), STR("zonder.txt")), buf_str(&without),
                         NULL) &&
              file_write(path_join(&arena, str_z(folder), STR("delen.txt")), buf_str(&parts), NULL);
    buf_finish(&parts);
    buf_finish(&with);
    buf_finish(&without);
    arena_finish(&arena);
    return ok;
}

static Str photo_path(Arena *arena, const char *folder, int number)
{
    return arena_printf(arena, "%s/foto%d.jpg", folder, number);
}

static bool make_photos(const char *folder)
{
    Arena arena = { 0 };
    SDL_Surface *photo = scenery();
    bool ok = photo != NULL;
    for (int i = 0; ok && i < QUESTIONS; i++) {
        SDL_Rect middle = { PHOTO_W / 3, PHOTO_H / 3, PHOTO_W / 3, PHOTO_H / 3 };
        uint32_t c = photo_colour(i);
        SDL_FillRect(photo, &middle,
                     SDL_MapRGB(photo->format, (Uint8)(c >> 16), (Uint8)(c >> 8), (Uint8)c));
        Str path = photo_path(&arena, folder, i);
        ok = IMG_SaveJPG(photo, path.p, 88) == 0;
    }
    SDL_FreeSurface(photo);
    arena_finish(&arena);
    return ok;
}

// Looking -----------------------------------------------------------------------------------------

// The colour in the middle of the place of a question's photo; black for another window than the room's.
static uint32_t photo_pixel(SDL_Renderer *renderer)
{
    SDL_Window *window = SDL_RenderGetWindow(renderer);
    uint32_t pixel = 0;
    int w, h;
    if (!window || strcmp(SDL_GetWindowTitle(window), "avondspel") != 0) return 0;
    if (SDL_GetRendererOutputSize(renderer, &w, &h) != 0) return 0;
    SDL_Rect at = { (int)(0.233 * w), (int)(shown.photo_y * (float)h), 1, 1 };
    SDL_RenderReadPixels(renderer, &at, SDL_PIXELFORMAT_RGB888, &pixel, 4);
    return pixel;
}

void SDL_RenderPresent(SDL_Renderer *renderer)
{
    static void (*present)(SDL_Renderer *);
    if (!present) *(void **)&present = dlsym(RTLD_NEXT, "SDL_RenderPresent");
    uint32_t pixel = photo_pixel(renderer);
    present(renderer);
    if (pixel == 0) return;
    SDL_LockMutex(shown.lock);
    shown.at_ms = now_ms(CLOCK_MONOTONIC);
    shown.photo = photo_of_colour(pixel);
    shown.pictures++;
    SDL_CondSignal(shown.presented);
    SDL_UnlockMutex(shown.lock);
}

// Pressing ----------------------------------------------------------------------------------------

typedef struct Player {
    const Game *game;
    Result *result;
    int photo; // shown last
} Player;

// Milliseconds from the key to the next picture, or to the next with a photo not seen just before;
// negative when there is none. `*empty`: other pictures came first.
static double press(Player *player, bool with_photo, bool *empty)
{
    SDL_Event key = { .key = { .type = SDL_KEYDOWN, .state = SDL_PRESSED } };
    key.key.keysym.sym = SDLK_PAGEDOWN;
    SDL_LockMutex(shown.lock);
    int pictures = shown.pictures;
    double start = now_ms(CLOCK_MONOTONIC), ms = -1;
    SDL_PushEvent(&key);
    while (ms < 0) {
        int before = shown.pictures;
        if (SDL_CondWaitTimeout(shown.presented, shown.lock, WAIT_MS) != 0) break;
        if (shown.pictures == before) continue;
        bool complete = !with_photo || (shown.photo != NO_PHOTO && shown.photo != player->photo);
        if (complete) ms = shown.at_ms - start;
        *empty = complete && shown.pictures > pictures + 1;
    }
    if (ms >= 0 && with_photo) player->photo = shown.photo;
    SDL_UnlockMutex(shown.lock);
    if (ms >= 0 && ms < player->game->pace_ms) {
        SDL_Delay((Uint32)(player->game->pace_ms - ms));
    }
    return ms;
}

static bool play_questions(Player *player)
{
    bool photos = player->game->photos, empty = false;
    for (int i = 0; i < QUESTIONS; i++) {
        const Game *game = player->game;
        double step = 0;
        for (int k = 1; k < (i == 0 ? game->keys_before : game->keys); k++) {
            step = press(player, false, &empty);
            if (step < 0) return false;
        }
        player->result->step_ms[i] = step;
        double ms = press(player, photos, &empty);
        if (ms < 0) return false;
        player->result->ms[i] = ms;
        if (photos && empty) player->result->empty++;
    }
    return true;
}

static int player_thread(void *data)
{
    Player *player = data;
    SDL_LockMutex(shown.lock);
    bool up = true;
    while (up && shown.pictures == 0) {
        up = SDL_CondWaitTimeout(shown.presented, shown.lock, WAIT_MS) == 0;
    }
    SDL_UnlockMutex(shown.lock);
    SDL_Delay(SETTLE_MS);
    player->result->ok = up && play_questions(player);
    SDL_Delay(REST_S * 1000);
    double used = now_ms(CLOCK_PROCESS_CPUTIME_ID);
    SDL_Delay(REST_S * 1000);
    used = now_ms(CLOCK_PROCESS_CPUTIME_ID) - used;
    player->result->rest_percent = used / (REST_S * 1000) * 100;
    SDL_PushEvent(&(SDL_Event){ .type = SDL_QUIT });
    return 0;
}

// Games -------------------------------------------------------------------------------------------

static bool play_game(const char *folder, const Game *game, Result *result, Err *err)
{
    Fonts *fonts = NULL;
    Journal *journal = NULL;
    Err warning = { 0 };
    Arena arena = { 0 };
    const char *pack = path_join(&arena, str_z(folder), str_z(game->pack));
    const char *data = arena_printf(&arena, "%s/%d", folder, (int)getpid()).p;
    if (!fonts_create(&fonts, NULL, &warning, err) ||
        !journal_open(&journal, data, &warning, err)) {
        return false;
    }
    SessionSetup setup = { .metrics = fonts_metrics(fonts), .journal = journal, .seed = 1 };
    Session *session = session_create(&setup);
    if (!session_open(session, pack, clock_wall_ms(), NULL, err)) return false;
    shown.photo_y = game->photo_y;
    shown.lock = SDL_CreateMutex();
    shown.presented = SDL_CreateCond();
    Player player = { .game = game, .result = result, .photo = NO_PHOTO };
    SDL_Thread *thread = SDL_CreateThread(player_thread, "toetsen", &player);
    bool ok = app_run(session, fonts, &(AppSetup){ .teacher = game->teacher }, err);
    SDL_WaitThread(thread, NULL);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    result->peak_kb = usage.ru_maxrss;
    if (ok && !result->ok) err_set(err, "no picture within %d ms", WAIT_MS);
    return ok && result->ok;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static bool decode_alone(const char *folder, const Game *game, Result *result, Err *err)
{
    (void)game;
    Arena arena = { 0 };
    Str bytes;
    if (!file_read(&arena, photo_path(&arena, folder, 0).p, 64 << 20, &bytes, NULL, err))
        return false;
    for (int i = 0; i < QUESTIONS; i++) {
        double start = now_ms(CLOCK_MONOTONIC);
        SDL_RWops *source = SDL_RWFromConstMem(bytes.p, (int)bytes.n);
        SDL_Surface *photo = IMG_LoadJPG_RW(source);
        result->ms[i] = now_ms(CLOCK_MONOTONIC) - start;
        SDL_RWclose(source);
        if (!photo) return err_set(err, "%s", SDL_GetError());
        SDL_FreeSurface(photo);
    }
    return true;
}

static bool prepare(const char *folder, const Game *game, Result *result, Err *err)
{
    (void)game;
    (void)result;
    Arena arena = { 0 };
    bool there = file_info(photo_path(&arena, folder, QUESTIONS - 1).p).kind == FILE_PLAIN;
    if (write_packs(folder) && (there || make_photos(folder))) return true;
    return err_set(err, "cannot make the photos: %s", SDL_GetError());
}

// In a process of its own, which is ended when it takes too long.
static bool in_child(bool (*work)(const char *, const Game *, Result *, Err *), const char *folder,
                     const Game *game, Result *result)
{
    int ends[2], status = 0;
    if (pipe(ends) != 0) return false;
    pid_t child = fork();
    if (child == 0) {
        Err err = { 0 };
        alarm(GAME_S);
        bool ok = work(folder, game, result, &err);
        if (!ok) fprintf(stderr, "bench_photo, %s: %s\n", game->name, err.text);
        ok = ok && write(ends[1], result, sizeof *result) == (ssize_t)sizeof *result;
        _exit(ok ? 0 : 1);
    }
    close(ends[1]);
    bool ok = child > 0 && read(ends[0], result, sizeof *result) == (ssize_t)sizeof *result;
    close(ends[0]);
    if (child > 0) waitpid(child, &status, 0);
    if (!ok && WIFSIGNALED(status)) {
        fprintf(stderr, "bench_photo, %s: ended by signal %d\n", game->name, WTERMSIG(status));
    }
    return ok;
}

static void print_times(const char *name, Result *result)
{
    qsort(result->ms, QUESTIONS, sizeof result->ms[0], by_size);
    qsort(result->step_ms, QUESTIONS, sizeof result->step_ms[0], by_size);
    // Of twenty the 99th percentile is the largest.
    printf("%-24s p50 %7.2f ms  p99 %7.2f ms  step %7.2f ms", name, result->ms[QUESTIONS / 2],
           result->ms[QUESTIONS - 1], result->step_ms[QUESTIONS / 2]);
}

int main(int argc, char **argv)
{
#define QUIZ .keys_before = KEYS_BEFORE, .keys = KEYS_A_QUESTION, .photo_y = 0.355f
    static const Game games[] = {
        { .name = "without photos", .pack = "zonder.txt", QUIZ, .pace_ms = PACE_MS / 4 },
        { .name = "photos", .pack = "met.txt", QUIZ, .photos = true, .pace_ms = PACE_MS },
        { .name = "photos, in haste", .pack = "met.txt", QUIZ, .photos = true },
        { .name = "photos, and teacher",
          .pack = "met.txt",
          QUIZ,
          .photos = true,
          .pace_ms = PACE_MS,
          .teacher = true },
        { .name = "parts",
          .pack = "delen.txt",
          .keys_before = 1,
          .keys = KEYS_A_PART,
          .photo_y = 0.47f,
          .photos = true,
          .pace_ms = PACE_MS },
    };
    static const Game preparation = { .name = "preparation" }, alone = { .name = "decoding alone" };
    if (argc != 2) return 2;
    Result result = { 0 };
    if (!in_child(prepare, argv[1], &preparation, &(Result){ 0 })) return 1;
    if (!in_child(decode_alone, argv[1], &alone, &result)) return 1;
    print_times(alone.name, &result);
    printf("\n");
    for (size_t i = 0; i < sizeof games / sizeof games[0]; i++) {
        result = (Result){ 0 };
        if (!in_child(play_game, argv[1], &games[i], &result)) return 1;
        print_times(games[i].name, &result);
        printf("  empty first %2d of %d  peak %6.1f MB  at rest %.2f %%\n", result.empty, QUESTIONS,
               (double)result.peak_kb / 1024, result.rest_percent);
        fflush(stdout);
    }
    return 0;
}
