// GNU readline, with its global variables behind functions: Swift 6 takes a C global for shared
// mutable state, and callbacks that are C function pointers are simpler to set from here.
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <errno.h>
#include <signal.h>
#include <readline/readline.h>
#include <readline/history.h>

/// Set when Ctrl-C was pressed while a line was being read.
static volatile sig_atomic_t restwell_interrupted = 0;

static inline void restwell_drop_line(int signal) {
  (void)signal;
  restwell_interrupted = 1;
}

/// Runs ten times a second while readline waits for keys: drops the line once Ctrl-C was pressed.
static inline int restwell_readline_event(void) {
  if (restwell_interrupted) {
    rl_replace_line("", 0);
    rl_done = 1;
  }
  return 0;
}

/// Names the program for `$if restwell` in the user's inputrc and sets Tab completion.
static inline void restwell_readline_start(const char *name, rl_completion_func_t *complete) {
  rl_readline_name = name;
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = " \t\n\"'?,;";
  rl_catch_signals = 0;
  rl_catch_sigwinch = 1;
  rl_event_hook = restwell_readline_event;
  using_history();
}

/// Reads a line with editing; the caller frees it. NULL at the end of input.
/// When Ctrl-C was pressed, `*interrupted` is 1 and the line is to be dropped.
static inline char *restwell_readline(const char *prompt, int *interrupted) {
  struct sigaction action = {0}, before;
  action.sa_handler = restwell_drop_line;
  sigemptyset(&action.sa_mask);
  restwell_interrupted = 0;
  sigaction(SIGINT, &action, &before);
  char *line = readline(prompt);
  sigaction(SIGINT, &before, NULL);
  *interrupted = restwell_interrupted;
  return line;
}

/// Completion goes no further than what was offered: file names are of no use here.
static inline void restwell_stop_completion(void) { rl_attempted_completion_over = 1; }

/// The whole line as it stands while it is completed.
static inline const char *restwell_line_buffer(void) { return rl_line_buffer; }

/// The last entry of the history, or NULL.
static inline const char *restwell_last_history_line(void) {
  HIST_ENTRY *entry = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
  return entry ? entry->line : NULL;
}

/// The version of the library, such as 8.2.
static inline const char *restwell_readline_version(void) { return rl_library_version; }
