// A JPEG is handed to cairo as its bytes: in a PDF it stays the file it was, sharp and small. cairo
// asks for a surface of the same size beside the bytes; its pixels are never touched, so it costs no
// memory. An image has no such way: there, and for what is neither JPEG nor PNG, the program around
// decodes.
#include "paper/photo.h"

#include "base/file.h"
#include "pack/orientation.h"
#include "pack/picture_file.h"

#include <math.h>
#include <string.h>

struct Photo {
    uint64_t hash; // of the path
    Str path;
    int box_w, box_h;         // pixels of the place it was read for
    cairo_surface_t *surface; // NULL: it cannot be shown
    int w, h;                 // as stored
    PictureTurn turn;
};

void photos_finish(PhotoShelf *shelf)
{
    for (size_t i = 0; i < shelf->count; i++) {
        cairo_surface_destroy(shelf->photos[i].surface);
    }
    buf_finish(&shelf->said);
}

void photos_say(PhotoShelf *shelf, const Err *err)
{
    enum { ENOUGH = 2048 }; // bytes; nobody reads on, and each line is compared with all of it
    Str line = str_z(err->text);
    if (shelf->said.n > ENOUGH) return;
    if (str_find(buf_str(&shelf->said), line) < shelf->said.n) return;
    buf_put(&shelf->said, line);
    buf_putc(&shelf->said, '\n');
    if (shelf->said.n > ENOUGH)
        buf_put(&shelf->said, STR("Er is nog meer dat ik niet kan tekenen.\n"));
}

// An empty frame, so that a person sees where something is missing.
static void paint_frame(cairo_t *cairo, Rect box)
{
    uint32_t rgb = role_colour(ROLE_LINE, THEME_LIGHT);
    cairo_set_source_rgb(cairo, (rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0,
                         (rgb & 0xFF) / 255.0);
    cairo_set_line_width(cairo, 3);
    cairo_rectangle(cairo, (double)box.x + 2, (double)box.y + 2, fmax((double)box.w - 4, 0),
                    fmax((double)box.h - 4, 0));
    cairo_stroke(cairo);
}

// Puts the photo, turned, whole in the middle of the box.
static void put(cairo_t *cairo, const Photo *photo, const DrawCmd *cmd)
{
    PictureTurn turn = photo->turn;
    int w = photo->w, h = photo->h, wide = turn.swap ? h : w, high = turn.swap ? w : h;
    double scale = fmin((double)cmd->box.w / wide, (double)cmd->box.h / high);
    double a = turn.mirror_x ? -1 : 1, b = turn.mirror_y ? -1 : 1;
    double from_x = turn.mirror_x ? w : 0, from_y = turn.mirror_y ? h : 0;
    cairo_matrix_t upright;
    if (turn.swap) {
        cairo_matrix_init(&upright, 0, a, b, 0, from_y, from_x);
    } else {
        cairo_matrix_init(&upright, a, 0, 0, b, from_x, from_y);
    }
    cairo_save(cairo);
    cairo_translate(cairo, (double)cmd->box.x + ((double)cmd->box.w - scale * wide) / 2,
                    (double)cmd->box.y + ((double)cmd->box.h - scale * high) / 2);
    cairo_scale(cairo, scale, scale);
    cairo_transform(cairo, &upright);
    cairo_rectangle(cairo, 0, 0, w, h);
    cairo_clip(cairo);
    cairo_set_source_surface(cairo, photo->surface, 0, 0);
    if (cmd->alpha == 255) {
        cairo_paint(cairo);
    } else {
        cairo_paint_with_alpha(cairo, cmd->alpha / 255.0);
    }
    cairo_restore(cairo);
}

// The surface when all went well; else it is given back and NULL.
static cairo_surface_t *sound(cairo_surface_t *surface, cairo_status_t status)
{
    if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(surface);
    if (status == CAIRO_STATUS_SUCCESS) return surface;
    cairo_surface_destroy(surface);
    return NULL;
}

static cairo_surface_t *read_jpeg(Str bytes, PictureHead head)
{
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)head.w,
                                                          (int)head.h);
    return sound(surface,
                 cairo_surface_set_mime_data(surface, CAIRO_MIME_TYPE_JPEG,
                                             (const unsigned char *)bytes.p, bytes.n, NULL, NULL));
}

static cairo_status_t next_bytes(void *from, unsigned char *into, unsigned int count)
{
    Str *left = from;
    if (left->n < count) return CAIRO_STATUS_READ_ERROR;
    memcpy(into, left->p, count);
    *left = str_drop(*left, count);
    return CAIRO_STATUS_SUCCESS;
}

static cairo_surface_t *read_png(Str bytes)
{
    return sound(cairo_image_surface_create_from_png_stream(next_bytes, &bytes),
                 CAIRO_STATUS_SUCCESS);
}

// cairo wants colours multiplied by alpha.
static void multiply(uint32_t *argb, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        uint32_t alpha = argb[i] >> 24;
        if (alpha == 255) continue;
        uint32_t r = (argb[i] >> 16 & 0xFF) * alpha / 255, g = (argb[i] >> 8 & 0xFF) * alpha / 255,
                 b = (argb[i] & 0xFF) * alpha / 255;
        argb[i] = alpha << 24 | r << 16 | g << 8 | b;
    }
}

static bool read_decoded(PhotoShelf *shelf, Photo *photo, const char *path, Err *err)
{
    uint32_t *argb = NULL;
    if (!shelf->decode) {
        Str name = path_name(photo->path);
        return err_set(err, "Ik kan de foto %.*s niet op papier zetten. Bewaar hem als JPG.",
                       STR_ARG(name));
    }
    if (!shelf->decode(&shelf->arena, path, photo->box_w, photo->box_h, &photo->w, &photo->h, &argb,
                       err)) {
        return false;
    }
    size_t count = (size_t)photo->w * (size_t)photo->h;
    multiply(argb, count);
    shelf->used += 4 * count;
    photo->surface = sound(cairo_image_surface_create_for_data((unsigned char *)argb,
                                                               CAIRO_FORMAT_ARGB32, photo->w,
                                                               photo->h, 4 * photo->w),
                           CAIRO_STATUS_SUCCESS);
    return photo->surface || err_set(err, "Een foto past niet in het geheugen.");
}

// The bytes stay in the shelf's arena as long as the document is being made.
static bool read_checked(PhotoShelf *shelf, const char *path, Str *bytes, PictureHead *head,
                         Err *err)
{
    Str name = path_name(str_z(path));
    size_t size = (size_t)file_info(path).size;
    if (size <= PICTURE_BYTES_MAX && shelf->used + size > PHOTO_BYTES_MAX) {
        return err_set(err, "De foto %.*s past er niet meer bij. Druk minder kaarten tegelijk af.",
                       STR_ARG(name));
    }
    if (!picture_file_read(&shelf->arena, path, bytes, err)) return false;
    shelf->used += bytes->n;
    return picture_file_head(*bytes, name, head, err);
}

// A PNG of a phone's screen or camera holds far more pixels than its place on paper has dots.
static bool is_read_here(const PhotoShelf *shelf, const Photo *photo, PictureHead head, bool image)
{
    if (head.type == PICTURE_JPEG) return !image;
    if (head.type != PICTURE_PNG) return false;
    return !shelf->decode || ((int)head.w <= photo->box_w && (int)head.h <= photo->box_h);
}

static bool photo_read(PhotoShelf *shelf, Photo *photo, bool image, Err *err)
{
    const char *path = arena_z(&shelf->arena, photo->path);
    Str bytes, name = path_name(photo->path);
    PictureHead head = { 0 };
    if (!read_checked(shelf, path, &bytes, &head, err)) return false;
    if (!is_read_here(shelf, photo, head, image)) return read_decoded(shelf, photo, path, err);
    bool jpeg = head.type == PICTURE_JPEG;
    if (jpeg) photo->turn = picture_turn(picture_orientation(bytes));
    photo->surface = jpeg ? read_jpeg(bytes, head) : read_png(bytes);
    photo->w = (int)head.w;
    photo->h = (int)head.h;
    return photo->surface ||
           err_set(err, "De foto %.*s is beschadigd. Neem een andere foto.", STR_ARG(name));
}

// Each photo of a size is read once, however many pages or bands show it.
static const Photo *photo_find(PhotoShelf *shelf, Str path, int box_w, int box_h, bool image)
{
    uint64_t hash = str_hash(path);
    for (size_t i = 0; i < shelf->count; i++) {
        const Photo *photo = &shelf->photos[i];
        if (photo->hash == hash && photo->box_w == box_w && photo->box_h == box_h &&
            str_eq(photo->path, path)) {
            return photo;
        }
    }
    Photo photo = {
        .hash = hash, .path = arena_copy(&shelf->arena, path), .box_w = box_w, .box_h = box_h
    };
    Err err = { 0 };
    if (!photo_read(shelf, &photo, image, &err)) photos_say(shelf, &err);
    shelf->photos = arena_grow(&shelf->arena, shelf->photos, &shelf->capacity, shelf->count + 1,
                               sizeof photo);
    shelf->photos[shelf->count] = photo;
    return &shelf->photos[shelf->count++];
}

static bool is_seen(cairo_t *cairo, Rect box)
{
    double left, top, right, bottom;
    cairo_clip_extents(cairo, &left, &top, &right, &bottom);
    return (double)box.x < right && (double)box.y < bottom &&
           (double)box.x + (double)box.w > left && (double)box.y + (double)box.h > top;
}

static int dots_of(float units, double dots)
{
    enum { MOST = 10000 }; // a whole A3 at 600 dots an inch
    return (int)fmin(ceil((double)units * dots), MOST);
}

static bool paint_icon(PhotoShelf *shelf, cairo_t *cairo, const DrawCmd *cmd)
{
    Arena arena = { 0 };
    Err err = { 0 };
    bool ok = icon_paint(&shelf->icons, cairo, arena_z(&arena, cmd->text), cmd->box, &err);
    if (!ok) photos_say(shelf, &err);
    arena_finish(&arena);
    return ok;
}

void photo_paint(PhotoShelf *shelf, cairo_t *cairo, const DrawCmd *cmd, double dots)
{
    if (!(cmd->box.w > 0 && cmd->box.h > 0) || !is_seen(cairo, cmd->box)) return;
    if (str_ends(cmd->text, STR(".svg"))) {
        if (!paint_icon(shelf, cairo, cmd)) paint_frame(cairo, cmd->box);
        return;
    }
    bool image = cairo_surface_get_type(cairo_get_target(cairo)) == CAIRO_SURFACE_TYPE_IMAGE;
    const Photo *photo = photo_find(shelf, cmd->text, dots_of(cmd->box.w, dots),
                                    dots_of(cmd->box.h, dots), image);
    if (photo->surface) {
        put(cairo, photo, cmd);
    } else {
        paint_frame(cairo, cmd->box);
    }
}
