#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>
static inline const char *rl_get_screen_size_version(void) { return rl_library_version; }
