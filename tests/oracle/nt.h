/* What every header here starts with: the kernel as NT 5.2 shows it. */
#define _WIN32_WINNT 0x0502
/* mingw-w64's wdm.h uses this structure of NT 6 in one that NT 5 has. */
#define SYSTEM_POWER_STATE_CONTEXT ULONG
