/* What the kernel has had since NT 6. */
#define _WIN32_WINNT 0x0601
#include <ntifs.h>
#include <ntddk.h>
#include <ntdddisk.h>
