/* What port and class drivers offer each other, beside storage, video and USB. */
#include "nt.h"
#include <ntddk.h>
#include <wmilib.h>
#include <tdikrnl.h>
/* batclass.h does not include what it uses; none of it stands in a function that is described. */
#define BATTERY_QUERY_INFORMATION_LEVEL ULONG
#define BATTERY_SET_INFORMATION_LEVEL ULONG
#define PBATTERY_STATUS PVOID
#include <batclass.h>
