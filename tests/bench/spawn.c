/* Times command lines against each other: runs them in turn, so that noise falls on all alike, and prints the median of each in
   microseconds and its ratio to the first.  spawn ROUNDS COMMAND… [-- COMMAND…]… */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

enum { most_commands = 16 };
extern char** environ;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static double run(char** words) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  pid_t child;
  const double begin = now();
  if (posix_spawnp(&child, words[0], &actions, NULL, words, environ) != 0) {
    fprintf(stderr, "cannot start %s\n", words[0]);
    exit(1);
  }
  int status;
  waitpid(child, &status, 0);
  const double took = now() - begin;
  posix_spawn_file_actions_destroy(&actions);
  if (status != 0) {
    fprintf(stderr, "%s failed\n", words[0]);
    exit(1);
  }
  return took;
}

static int ascending(const void* a, const void* b) {
  const double x = *(const double*)a, y = *(const double*)b;
  return (x > y) - (x < y);
}

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const int rounds = atoi(argv[1]);
  char** commands[most_commands];
  int count = 0;
  commands[count++] = argv + 2;
  for (int i = 2; i < argc; ++i) {
    if (strcmp(argv[i], "--") == 0 && count < most_commands) {
      argv[i] = NULL;
      commands[count++] = argv + i + 1;
    }
  }
  double* times[most_commands];
  for (int c = 0; c < count; ++c) times[c] = malloc((size_t)rounds * sizeof(double));
  for (int r = 0; r < rounds; ++r)
    for (int c = 0; c < count; ++c) times[c][r] = run(commands[c]);
  for (int c = 0; c < count; ++c) qsort(times[c], (size_t)rounds, sizeof(double), ascending);
  const double first = times[0][rounds / 2];
  for (int c = 0; c < count; ++c) {
    const char* name = strrchr(commands[c][0], '/');
    printf("%8.0f us  %5.2f  %s %s\n", times[c][rounds / 2], times[c][rounds / 2] / first, name ? name + 1 : commands[c][0],
           commands[c][1] ? commands[c][1] : "");
  }
  return 0;
}
