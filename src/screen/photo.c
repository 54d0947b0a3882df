// One list of what was asked for, the latest first, behind one lock. A thread takes the latest
// wish, because that is what is on the screen now; older wishes are of steps long gone. What the next
// step will show comes behind all that, in the order in which it was wanted, and only as far as half
// of the memory goes: wishes that would throw out one another would be loaded again and again. A file
// that is wanted at several sizes, for the room and for the teacher, is decoded once, and each size is made
// of the whole, the largest first. Making the small ones of the large would be faster, but then a picture
// would depend on what was shown before it. Memory is not given back by hand: the originals of large
// photos have their own pages, and malloc_trim after each made the next frame three times slower. The
// list is short (an evening shows some dozens of photos) and bounded, so it is searched from the front.
// Surfaces stay here and not with the painter: textures die with a graphics device, surfaces do not.
#include "screen/photo.h"

#include "base/arena.h"
#include "screen/cache.h"
#include "screen/image_lib.h"
#include "screen/picture.h"

#include <string.h>

enum { MOST_THREADS = 4, MOST_PHOTOS = 256, PHOTO_BYTES = 8 << 20 };

typedef enum Stage { STAGE_WANTED, STAGE_LOADING, STAGE_READY, STAGE_FAILED } Stage;

typedef struct Photo Photo;
struct Photo {
    Photo *next;
    Stage stage;
    bool unwanted; // forgotten while it was being loaded
    bool ahead;    // wanted for the next step, not on the screen yet
    bool awaited;  // photo_get asked for it: an event tells when it is there
    int w, h;
    SDL_Surface *surface; // STAGE_READY
    Err why;              // STAGE_FAILED
    char path[];
};

struct Photos {
    SDL_mutex *lock;
    SDL_cond *work, *done;
    SDL_Thread *threads[MOST_THREADS];
    int thread_count;
    bool closing;
    Uint32 event;
    Photo *first; // asked for last
    size_t limit;
    bool decoders; // the libraries behind SDL_image are there
};

static void photo_free(Photo *photo)
{
    SDL_FreeSurface(photo->surface);
    SDL_free(photo);
}

// Bytes of pixels of a photo in this box, at most.
static size_t box_bytes(int w, int h)
{
    return (size_t)w * (size_t)h * 4;
}

static size_t photo_bytes(const Photo *photo)
{
    return photo->surface ? (size_t)photo->surface->pitch * (size_t)photo->surface->h : 0;
}

// From here on the lock is held, unless it says otherwise.

static Photo **photo_find(Photos *photos, Str path, int w, int h)
{
    Photo **link = &photos->first;
    for (; *link; link = &(*link)->next) {
        Photo *photo = *link;
        if (photo->w != w || photo->h != h || photo->unwanted) continue;
        if (str_eq(str_z(photo->path), path)) break;
    }
    return link;
}

// Keeps the first whatever its size, and the others as far as the limits go.
static void drop_old(Photos *photos)
{
    size_t bytes = 0;
    int count = 0;
    for (Photo **link = &photos->first; *link;) {
        Photo *photo = *link;
        bytes += photo_bytes(photo);
        bool large = photo->surface && bytes > photos->limit;
        bool over = ++count > MOST_PHOTOS || large || photo->unwanted;
        if (over && photo != photos->first && photo->stage != STAGE_LOADING) {
            bytes -= photo_bytes(photo);
            *link = photo->next;
            photo_free(photo);
        } else {
            link = &photo->next;
        }
    }
}

// Finds or adds it, and puts it first. `ahead`: when it is new, it can wait.
static Photo *photo_ask(Photos *photos, Str path, int w, int h, bool ahead)
{
    Photo **link = photo_find(photos, path, w, h);
    Photo *photo = *link;
    if (photo) {
        *link = photo->next;
    } else {
        photo = screen_alloc(1, sizeof *photo + path.n + 1);
        photo->w = w;
        photo->h = h;
        photo->ahead = ahead;
        if (path.n) memcpy(photo->path, path.p, path.n);
        SDL_CondSignal(photos->work);
    }
    photo->next = photos->first;
    photos->first = photo;
    drop_old(photos);
    return photo;
}

// The largest size of the same file that nobody has begun: the room's before the teacher's copy of it.
static Photo *largest_wanted(const Photos *photos, const Photo *photo)
{
    Photo *largest = NULL;
    for (Photo *other = photos->first; other; other = other->next) {
        if (other->stage != STAGE_WANTED || strcmp(other->path, photo->path) != 0) continue;
        if (!largest || box_bytes(other->w, other->h) > box_bytes(largest->w, largest->h)) {
            largest = other;
        }
    }
    return largest;
}

// Whether a thread is decoding the file, and will make this size too.
static bool is_coming(const Photos *photos, const Photo *photo)
{
    for (const Photo *other = photos->first; other; other = other->next) {
        if (other->stage != STAGE_LOADING || other->unwanted) continue;
        if (strcmp(other->path, photo->path) == 0) return true;
    }
    return false;
}

// Under the lock, because threads must not race; not at start-up.
static void prepare(Photos *photos)
{
    if (!photos->decoders) image_lib_prepare();
    photos->decoders = true;
}

// The latest that is on the screen, or else the earliest for a next step.
static Photo *next_wanted(const Photos *photos)
{
    Photo *earliest = NULL;
    for (Photo *photo = photos->first; photo; photo = photo->next) {
        if (photo->stage != STAGE_WANTED || is_coming(photos, photo)) continue;
        if (!photo->ahead) return largest_wanted(photos, photo);
        earliest = photo;
    }
    return earliest ? largest_wanted(photos, earliest) : NULL;
}

static void photo_done(Photos *photos, Photo *photo, SDL_Surface *surface, const Err *why)
{
    bool awaited = photo->awaited && photos->thread_count > 0;
    photo->surface = surface;
    photo->why = *why;
    photo->stage = surface ? STAGE_READY : STAGE_FAILED;
    drop_old(photos); // never the first, which is the one that photo_get gave away
    SDL_CondBroadcast(photos->done);
    // Refused without a video system, and that is fine.
    if (awaited) SDL_PushEvent(&(SDL_Event){ .type = photos->event });
}

// Reads the file, and makes this size and all others that are wanted of it by then. Lets go of the lock
// meanwhile. After photos_forget the file may be another one, and is read again.
static void photo_load(Photos *photos, Photo *photo)
{
    Picture picture = { 0 };
    Err why = { 0 };
    photo->stage = STAGE_LOADING;
    prepare(photos);
    SDL_UnlockMutex(photos->lock);
    bool open = picture_open(&picture, photo->path, &why);
    while (photo) {
        SDL_Surface *surface = NULL;
        if (open) picture_sized(&picture, photo->w, photo->h, &surface, &why);
        SDL_LockMutex(photos->lock);
        bool goes_on = open && !photo->unwanted && !photos->closing;
        Photo *next = goes_on ? largest_wanted(photos, photo) : NULL;
        if (next) next->stage = STAGE_LOADING;
        photo_done(photos, photo, surface, &why);
        photo = next;
        SDL_UnlockMutex(photos->lock);
    }
    picture_close(&picture);
    SDL_LockMutex(photos->lock);
}

// Threads run this without the lock.
static int worker(void *data)
{
    Photos *photos = data;
    SDL_LockMutex(photos->lock);
    while (!photos->closing) {
        Photo *photo = next_wanted(photos);
        if (!photo) {
            SDL_CondWait(photos->work, photos->lock);
            continue;
        }
        photo_load(photos, photo);
    }
    SDL_UnlockMutex(photos->lock);
    return 0;
}

// The lock is free from here on.

Photos *photos_create(int threads)
{
    Photos *photos = screen_alloc(1, sizeof *photos);
    photos->limit = PHOTO_BYTES;
    photos->lock = SDL_CreateMutex();
    photos->work = SDL_CreateCond();
    photos->done = SDL_CreateCond();
    if (!photos->lock || !photos->work || !photos->done) arena_exhausted(sizeof *photos);
    if (threads > 0) photos->event = SDL_RegisterEvents(1);
    for (int i = 0; i < threads && i < MOST_THREADS; i++) {
        SDL_Thread *thread = SDL_CreateThread(worker, "foto", photos);
        if (thread) photos->threads[photos->thread_count++] = thread;
    }
    return photos;
}

void photos_destroy(Photos *photos)
{
    if (!photos) return;
    SDL_LockMutex(photos->lock);
    photos->closing = true;
    SDL_CondBroadcast(photos->work);
    SDL_UnlockMutex(photos->lock);
    for (int i = 0; i < photos->thread_count; i++) {
        SDL_WaitThread(photos->threads[i], NULL);
    }
    while (photos->first) {
        Photo *photo = photos->first;
        photos->first = photo->next;
        photo_free(photo);
    }
    SDL_DestroyCond(photos->done);
    SDL_DestroyCond(photos->work);
    SDL_DestroyMutex(photos->lock);
    SDL_free(photos);
}

Uint32 photos_event(const Photos *photos)
{
    return photos->event;
}

void photos_limit(Photos *photos, size_t bytes)
{
    SDL_LockMutex(photos->lock);
    photos->limit = bytes;
    drop_old(photos);
    SDL_UnlockMutex(photos->lock);
}

// Whether there is room for one more of this size among what is wanted ahead; the first always fits.
static bool fits_ahead(const Photos *photos, int w, int h)
{
    size_t bytes = 0;
    for (const Photo *photo = photos->first; photo; photo = photo->next) {
        if (photo->ahead && !photo->unwanted) bytes += box_bytes(photo->w, photo->h);
    }
    return bytes == 0 || bytes + box_bytes(w, h) <= photos->limit / 2;
}

bool photo_want(Photos *photos, Str path, int w, int h)
{
    if (photos->thread_count == 0 || w < 1 || h < 1) return false; // then photo_get does it
    SDL_LockMutex(photos->lock);
    bool takes = *photo_find(photos, path, w, h) || fits_ahead(photos, w, h);
    if (takes) photo_ask(photos, path, w, h, true);
    SDL_UnlockMutex(photos->lock);
    return takes;
}

void photos_unwant(Photos *photos)
{
    SDL_LockMutex(photos->lock);
    for (Photo **link = &photos->first; *link;) {
        Photo *photo = *link;
        if (photo->ahead && photo->stage == STAGE_WANTED) {
            *link = photo->next;
            photo_free(photo);
            continue;
        }
        photo->ahead = false;
        link = &photo->next;
    }
    SDL_UnlockMutex(photos->lock);
}

PhotoState photo_get(Photos *photos, Str path, int w, int h, bool wait, SDL_Surface **out)
{
    SDL_LockMutex(photos->lock);
    Photo *photo = photo_ask(photos, path, w, h, false);
    photo->ahead = false;
    photo->awaited = true;
    if (photos->thread_count == 0 && photo->stage == STAGE_WANTED) photo_load(photos, photo);
    while (wait && photo->stage < STAGE_READY) {
        SDL_CondWait(photos->done, photos->lock);
    }
    *out = photo->surface;
    Stage stage = photo->stage;
    SDL_UnlockMutex(photos->lock);
    return stage == STAGE_READY ? PHOTO_READY : stage == STAGE_FAILED ? PHOTO_FAILED : PHOTO_COMING;
}

Str photo_error(Photos *photos, Str path, int w, int h)
{
    SDL_LockMutex(photos->lock);
    Photo *photo = *photo_find(photos, path, w, h);
    Str why = photo && photo->stage == STAGE_FAILED ? str_z(photo->why.text) : (Str){ 0 };
    SDL_UnlockMutex(photos->lock);
    return why;
}

void photos_prepare(Photos *photos)
{
    SDL_LockMutex(photos->lock);
    prepare(photos);
    SDL_UnlockMutex(photos->lock);
}

void photos_forget(Photos *photos)
{
    SDL_LockMutex(photos->lock);
    for (Photo **link = &photos->first; *link;) {
        Photo *photo = *link;
        if (photo->stage == STAGE_LOADING) {
            photo->unwanted = true;
            link = &photo->next;
        } else {
            *link = photo->next;
            photo_free(photo);
        }
    }
    SDL_UnlockMutex(photos->lock);
}
