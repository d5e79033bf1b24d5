/* What port and class drivers offer each other, beside storage, video and USB; mingw-w64's batclass.h does not compile. */
#include "nt.h"
#include <ntddk.h>
#include <wmilib.h>
#include <tdikrnl.h>
