/* Video miniports: miniport.h has what video.h needs, and stands instead of ntddk.h. */
#include "nt.h"
#include <ntdef.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>
