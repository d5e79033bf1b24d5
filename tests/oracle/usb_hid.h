/* USB, human interface devices, keyboards and mice. */
#include "nt.h"
#include <ntddk.h>
#include <hidusage.h>
#include <hidpi.h>
#include <hidclass.h>
#include <usb.h>
#include <usbioctl.h>
#include <usbdlib.h>
#include <usbbusif.h>
#include <hubbusif.h>
#include <ntddkbd.h>
#include <ntddmou.h>
#include <kbdmou.h>
#include <ntdd8042.h>
