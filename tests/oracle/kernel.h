/* The kernel's own types. */
#include "nt.h"
#include <ntifs.h>
#include <ntddk.h>
#include <ntdddisk.h>
#include <csq.h>
#include <ntimage.h>
#include <tdikrnl.h>
#include <wmilib.h>
#include <wmistr.h>
