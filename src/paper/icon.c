// Four functions of librsvg, found by name as the screen finds those of SDL_image. A reader of our own
// for the few shapes that icons use was rejected: pupils' teachers may bring icons from elsewhere.
#include "paper/icon.h"

#include "base/file.h"

#include <librsvg/rsvg.h>

#include <dlfcn.h>
#include <string.h>

static const char library[] = "librsvg-2.so.2";
enum { ICON_BYTES_MAX = 1 << 20 };

typedef struct Rsvg {
    RsvgHandle *(*read)(const guint8 *, gsize, GError **);
    gboolean (*render)(RsvgHandle *, cairo_t *, const RsvgRectangle *, GError **);
    void (*unref)(gpointer);
    void (*clear)(GError **);
} Rsvg;

// ISO C has no way from an object pointer to a function pointer; POSIX promises the same bytes.
static bool find_functions(IconReader *reader, Rsvg *rsvg)
{
    static const struct {
        const char *name;
        size_t at;
    } functions[] = {
        { "rsvg_handle_new_from_data", offsetof(Rsvg, read) },
        { "rsvg_handle_render_document", offsetof(Rsvg, render) },
        { "g_object_unref", offsetof(Rsvg, unref) },
        { "g_clear_error", offsetof(Rsvg, clear) },
    };
    if (!reader->library) reader->library = dlopen(library, RTLD_NOW | RTLD_GLOBAL);
    if (!reader->library) return false;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        void *symbol = dlsym(reader->library, functions[i].name);
        if (!symbol) return false;
        memcpy((char *)rsvg + functions[i].at, &symbol, sizeof symbol);
    }
    return true;
}

static bool draw(const Rsvg *rsvg, cairo_t *cairo, Str bytes, Rect box)
{
    GError *error = NULL;
    RsvgHandle *handle = rsvg->read((const guint8 *)bytes.p, bytes.n, &error);
    bool ok = false;
    if (handle) {
        RsvgRectangle place = { (double)box.x, (double)box.y, (double)box.w, (double)box.h };
        cairo_save(cairo);
        ok = rsvg->render(handle, cairo, &place, &error);
        cairo_restore(cairo);
        rsvg->unref(handle);
    }
    rsvg->clear(&error);
    return ok;
}

bool icon_paint(IconReader *reader, cairo_t *cairo, const char *path, Rect box, Err *err)
{
    Str name = path_name(str_z(path)), bytes;
    Rsvg rsvg;
    bool cut = false;
    if (!find_functions(reader, &rsvg)) {
        return err_set(err, "Ik kan geen pictogrammen tekenen. Installeer het pakket librsvg2-2.");
    }
    Arena arena = { 0 };
    bool ok = file_read(&arena, path, ICON_BYTES_MAX, &bytes, &cut, NULL);
    if (!ok) {
        err_set(err, "Ik vind het pictogram %.*s niet.", STR_ARG(name));
    } else {
        ok = !cut && draw(&rsvg, cairo, bytes, box);
        if (!ok) err_set(err, "Het pictogram %.*s is beschadigd.", STR_ARG(name));
    }
    arena_finish(&arena);
    return ok;
}
