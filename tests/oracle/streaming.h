/* Kernel streaming, its older class driver, its bus of software devices, and port class audio. */
#include "nt.h"
#include <ntddk.h>
#include <windef.h>
typedef char TCHAR; /* ksmedia.h uses it and includes nothing that has it */
#include <portcls.h>
#include <dmusicks.h>
#include <drmk.h>
#include <strmini.h>
#include <swenum.h>
#include <kcom.h>
