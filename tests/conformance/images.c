/* Images in memory: headers, directories, resources, messages. The image is made here, as a linker would lay it out. */
#define FAMILY "images"
#include "check.h"
#include "text.h"

NTSYSAPI PVOID NTAPI RtlImageNtHeader(PVOID);
NTSYSAPI PVOID NTAPI RtlImageDirectoryEntryToData(PVOID, BOOLEAN, USHORT, PULONG);
NTSYSAPI NTSTATUS NTAPI LdrFindResource_U(PVOID, const ULONG_PTR *, ULONG, PVOID *);
NTSYSAPI NTSTATUS NTAPI LdrFindResourceDirectory_U(PVOID, const ULONG_PTR *, ULONG, PVOID *);
NTSYSAPI NTSTATUS NTAPI LdrAccessResource(PVOID, PVOID, PVOID *, PULONG);

typedef struct {
    USHORT Length, Flags;
    UCHAR Text[1];
} MESSAGE;

NTSYSAPI NTSTATUS NTAPI RtlFindMessage(PVOID, ULONG, ULONG, ULONG, MESSAGE **);

#define HEADER 0x80
#define RESOURCES 0x200
#define TABLE 0x300
#define RAW_DATA 10
#define MESSAGE_TABLE 11
#define SUBDIRECTORY 0x80000000
#define ENGLISH 0x409
#define GERMAN 0x407

static ULONG Space[0x400 / 4];
static PUCHAR const Image = (PUCHAR)Space;

static void Put(ULONG at, ULONG value)
{
    *(PULONG)(Image + at) = value;
}

/* A directory of so many entries by number, at an offset of the resources; where its entries begin. */
static ULONG Directory(ULONG at, USHORT entries)
{
    *(PUSHORT)(Image + RESOURCES + at + 14) = entries;
    return RESOURCES + at + 16;
}

static ULONG Message(ULONG at, USHORT flags, const char *text)
{
    MESSAGE *message = (MESSAGE *)(Image + at);
    ULONG i;

    message->Flags = flags;
    for (i = 0; text[i]; i++)
        message->Text[i] = (UCHAR)text[i];
    message->Text[i] = 0;
    message->Length = (USHORT)((4 + i + 1 + 3) & ~3u);
    return at + message->Length;
}

static void Make(void)
{
    ULONG at;

    *(PUSHORT)Image = 0x5A4D;
    Put(0x3C, HEADER);
    Put(HEADER, 0x4550);
    /* An optional header of PE32 with three directories. */
    *(PUSHORT)(Image + HEADER + 4) = 0x14C;
    *(PUSHORT)(Image + HEADER + 20) = 0x60 + 3 * 8;
    *(PUSHORT)(Image + HEADER + 24) = 0x10B;
    Put(HEADER + 24 + 56, sizeof Space);
    Put(HEADER + 24 + 60, RESOURCES);
    Put(HEADER + 0x74, 3);
    Put(HEADER + 0x78 + 2 * 8, RESOURCES);
    Put(HEADER + 0x78 + 2 * 8 + 4, 0x200);
    /* Two types; of each a name and its languages. */
    at = Directory(0, 2);
    Put(at, RAW_DATA);
    Put(at + 4, SUBDIRECTORY | 0x20);
    Put(at + 8, MESSAGE_TABLE);
    Put(at + 12, SUBDIRECTORY | 0x38);
    at = Directory(0x20, 1);
    Put(at, 7);
    Put(at + 4, SUBDIRECTORY | 0x50);
    at = Directory(0x38, 1);
    Put(at, 1);
    Put(at + 4, SUBDIRECTORY | 0x70);
    at = Directory(0x50, 2);
    Put(at, GERMAN);
    Put(at + 4, 0x90);
    Put(at + 8, ENGLISH);
    Put(at + 12, 0xA0);
    at = Directory(0x70, 1);
    Put(at, ENGLISH);
    Put(at + 4, 0xB0);
    /* Where the data lie, and how long they are. */
    Put(RESOURCES + 0x90, 0x2E0);
    Put(RESOURCES + 0x94, 5);
    Put(RESOURCES + 0xA0, 0x2F0);
    Put(RESOURCES + 0xA4, 6);
    Put(RESOURCES + 0xB0, TABLE);
    Put(RESOURCES + 0xB4, 0x100);
    /* Two blocks of messages: 0x10 to 0x11, and 0xC0040001. */
    Put(TABLE, 2);
    Put(TABLE + 4, 0x10);
    Put(TABLE + 8, 0x11);
    Put(TABLE + 12, 0x1C);
    Put(TABLE + 16, 0xC0040001);
    Put(TABLE + 20, 0xC0040001);
    at = Message(TABLE + 0x1C, 0, "first");
    at = Message(at, 0, "the second");
    Put(TABLE + 24, at - TABLE);
    Message(at, 1, "an error");
}

static void Headers(void)
{
    ULONG size = 1;

    CHECK("RtlImageNtHeader finds the signature", RtlImageNtHeader(Image) == Image + HEADER);
    CHECK("RtlImageNtHeader of what is no image is NULL", RtlImageNtHeader(Image + HEADER) == NULL);
    CHECK("RtlImageNtHeader of nothing is NULL", RtlImageNtHeader(NULL) == NULL);
    CHECK("the driver's own image has one", RtlImageNtHeader(TheDriver->DriverStart) != NULL);
    CHECK("RtlImageDirectoryEntryToData leads to what the directory names",
          RtlImageDirectoryEntryToData(Image, TRUE, 2, &size) == Image + RESOURCES);
    EQUAL("and tells its size", size, 0x200);
    CHECK("an entry that is empty leads nowhere", RtlImageDirectoryEntryToData(Image, TRUE, 1, &size) == NULL);
    CHECK("nor does one beyond the last", RtlImageDirectoryEntryToData(Image, TRUE, 3, &size) == NULL);
}

static NTSTATUS Find(ULONG type, ULONG name, ULONG language, PVOID *entry)
{
    ULONG_PTR path[3] = {type, name, language};

    return LdrFindResource_U(Image, path, 3, entry);
}

static void Resources(void)
{
    ULONG_PTR path[3] = {RAW_DATA, 7, GERMAN};
    PVOID entry = NULL, data = NULL;
    ULONG size = 0;

    STATUS("LdrFindResource_U finds an entry", Find(RAW_DATA, 7, ENGLISH, &entry), STATUS_SUCCESS);
    CHECK("of its type, name and language", entry == Image + RESOURCES + 0xA0);
    STATUS("LdrAccessResource succeeds", LdrAccessResource(Image, entry, &data, &size), STATUS_SUCCESS);
    CHECK("with the data", data == Image + 0x2F0);
    EQUAL("and their size", size, 6);
    STATUS("language 0 will do with any", Find(RAW_DATA, 7, 0, &entry), STATUS_SUCCESS);
    CHECK("and is the first", entry == Image + RESOURCES + 0x90);
    STATUS("a type that is none", Find(99, 7, ENGLISH, &entry), STATUS_RESOURCE_TYPE_NOT_FOUND);
    STATUS("a name that is none", Find(RAW_DATA, 8, ENGLISH, &entry), STATUS_RESOURCE_NAME_NOT_FOUND);
    STATUS("LdrFindResourceDirectory_U finds a directory", LdrFindResourceDirectory_U(Image, path, 2, &entry), STATUS_SUCCESS);
    CHECK("that of the languages", entry == Image + RESOURCES + 0x50);
    STATUS("an image without resources has none", LdrFindResource_U(TheDriver->DriverStart, path, 3, &entry),
           STATUS_RESOURCE_DATA_NOT_FOUND);
}

static void Messages(void)
{
    MESSAGE *message = NULL;

    STATUS("RtlFindMessage finds a message", RtlFindMessage(Image, MESSAGE_TABLE, ENGLISH, 0x10, &message), STATUS_SUCCESS);
    CHECK("the first of its block", message && SameNarrow((char *)message->Text, "first"));
    RtlFindMessage(Image, MESSAGE_TABLE, ENGLISH, 0x11, &message);
    CHECK("or a later one", message && SameNarrow((char *)message->Text, "the second"));
    RtlFindMessage(Image, MESSAGE_TABLE, ENGLISH, 0xC0040001, &message);
    CHECK("or one of another block", message && SameNarrow((char *)message->Text, "an error"));
    EQUAL("with its flags", message->Flags, 1);
    STATUS("a number that no block has", RtlFindMessage(Image, MESSAGE_TABLE, ENGLISH, 0x12, &message), STATUS_MESSAGE_NOT_FOUND);
    STATUS("nor one in front of the first", RtlFindMessage(Image, MESSAGE_TABLE, ENGLISH, 0xF, &message), STATUS_MESSAGE_NOT_FOUND);
    STATUS("another language takes what there is", RtlFindMessage(Image, MESSAGE_TABLE, 0, 0x10, &message), STATUS_SUCCESS);
    CHECK("an image without a table has no message",
          !NT_SUCCESS(RtlFindMessage(TheDriver->DriverStart, MESSAGE_TABLE, ENGLISH, 0x10, &message)));
}

static void Checks(void)
{
    Make();
    Headers();
    Resources();
    Messages();
}
