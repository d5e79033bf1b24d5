/* Batteries: the class driver and its miniports. */
#include "nt.h"
#include <ntddk.h>
#include <ddk/../poclass.h>
/* batclass.h includes the other header of this name, which has the same structures and fewer. */
#define __POCLASS_H
#include <batclass.h>
