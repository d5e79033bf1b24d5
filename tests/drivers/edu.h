/* What the drivers of QEMU's edu device and their program agree on. */
#ifndef EDU_H
#define EDU_H

/* A ULONG in, its factorial (modulo 2^32) out. */
#define IOCTL_EDU_FACTORIAL CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)

static const GUID EduInterface = {0x1c5ae8d4, 0x61f2, 0x4e0a, {0x9d, 0x0c, 0x37, 0x6a, 0x2f, 0x51, 0x8b, 0xe9}};

#endif
