/* Kernel streaming and port class audio. */
#include "nt.h"
#include <ntddk.h>
#include <windef.h>
typedef char TCHAR; /* ksmedia.h uses it and includes nothing that has it */
#include <portcls.h>
#include <drmk.h>
