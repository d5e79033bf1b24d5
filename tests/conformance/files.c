/* Files: opening by disposition, reading and writing, information, directories, volumes, deleting and renaming. */
#define FAMILY "files"
#include "check.h"

static IO_STATUS_BLOCK Iosb;

static NTSTATUS Open(HANDLE *handle, HANDLE root, PCWSTR name, ACCESS_MASK access, ULONG share, ULONG disposition, ULONG options)
{
    UNICODE_STRING text;
    OBJECT_ATTRIBUTES attributes;

    RtlInitUnicodeString(&text, name);
    InitializeObjectAttributes(&attributes, &text, OBJ_CASE_INSENSITIVE, root, NULL);
    Iosb.Information = 0x77;
    return ZwCreateFile(handle, access | SYNCHRONIZE, &attributes, &Iosb, NULL, FILE_ATTRIBUTE_NORMAL, share, disposition, options, NULL, 0);
}

#define SYNC FILE_SYNCHRONOUS_IO_NONALERT
#define BOTH (FILE_READ_DATA | FILE_WRITE_DATA)
#define TEXT L"\\??\\C:\\JANUS\\A.TXT"

static LONGLONG Size(HANDLE file)
{
    FILE_STANDARD_INFORMATION standard;

    standard.EndOfFile.QuadPart = -1;
    ZwQueryInformationFile(file, &Iosb, &standard, sizeof standard, FileStandardInformation);
    return standard.EndOfFile.QuadPart;
}

static LONGLONG Position(HANDLE file)
{
    FILE_POSITION_INFORMATION position;

    position.CurrentByteOffset.QuadPart = -1;
    ZwQueryInformationFile(file, &Iosb, &position, sizeof position, FilePositionInformation);
    return position.CurrentByteOffset.QuadPart;
}

static void Dispositions(void)
{
    HANDLE file;

    STATUS("FILE_OPEN of what is not there finds no name", Open(&file, NULL, TEXT, FILE_READ_DATA, 0, FILE_OPEN, SYNC), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("and says so in the status block", Iosb.Status, STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("FILE_OVERWRITE neither", Open(&file, NULL, TEXT, FILE_WRITE_DATA, 0, FILE_OVERWRITE, SYNC), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("a directory that is not there is another status", Open(&file, NULL, L"\\??\\C:\\NOWHERE\\A.TXT", FILE_READ_DATA, 0, FILE_OPEN, SYNC),
           STATUS_OBJECT_PATH_NOT_FOUND);
    STATUS("and nothing is made in it", Open(&file, NULL, L"\\??\\C:\\NOWHERE\\A.TXT", FILE_WRITE_DATA, 0, FILE_CREATE, SYNC),
           STATUS_OBJECT_PATH_NOT_FOUND);
    STATUS("a name with wildcards is none", Open(&file, NULL, L"\\??\\C:\\JANUS\\*.TXT", FILE_READ_DATA, 0, FILE_OPEN, SYNC), STATUS_OBJECT_NAME_INVALID);
    STATUS("FILE_CREATE makes a file", Open(&file, NULL, TEXT, BOTH, 0, FILE_CREATE, SYNC), STATUS_SUCCESS);
    EQUAL("and says FILE_CREATED", Iosb.Information, FILE_CREATED);
    EQUAL("which is empty", Size(file), 0);
    ZwWriteFile(file, NULL, NULL, NULL, &Iosb, "0123456789", 10, NULL, NULL);
    STATUS("a file that is shared with nobody cannot be opened again", Open(&file, NULL, TEXT, FILE_READ_DATA, FILE_SHARE_READ | FILE_SHARE_WRITE, FILE_OPEN, SYNC),
           STATUS_SHARING_VIOLATION);
    ZwClose(file);
    STATUS("FILE_CREATE of what is there collides", Open(&file, NULL, TEXT, BOTH, 0, FILE_CREATE, SYNC), STATUS_OBJECT_NAME_COLLISION);
    STATUS("FILE_OPEN_IF opens what is there", Open(&file, NULL, L"\\DosDevices\\c:\\janus\\a.txt", BOTH, 0, FILE_OPEN_IF, SYNC), STATUS_SUCCESS);
    EQUAL("and says FILE_OPENED", Iosb.Information, FILE_OPENED);
    EQUAL("with what was written", Size(file), 10);
    ZwClose(file);
    STATUS("FILE_OVERWRITE empties it", Open(&file, NULL, TEXT, BOTH, 0, FILE_OVERWRITE, SYNC), STATUS_SUCCESS);
    EQUAL("and says FILE_OVERWRITTEN", Iosb.Information, FILE_OVERWRITTEN);
    EQUAL("so that nothing is in it", Size(file), 0);
    ZwClose(file);
    STATUS("FILE_SUPERSEDE replaces it", Open(&file, NULL, TEXT, BOTH, 0, FILE_SUPERSEDE, SYNC), STATUS_SUCCESS);
    EQUAL("and says FILE_SUPERSEDED", Iosb.Information, FILE_SUPERSEDED);
    ZwClose(file);
    STATUS("a disposition beyond the last is refused", Open(&file, NULL, TEXT, BOTH, 0, FILE_MAXIMUM_DISPOSITION + 1, SYNC), STATUS_INVALID_PARAMETER);
    STATUS("both kinds of synchronous are refused", Open(&file, NULL, TEXT, BOTH, 0, FILE_OPEN, SYNC | FILE_SYNCHRONOUS_IO_ALERT), STATUS_INVALID_PARAMETER);
    STATUS("a file is no directory", Open(&file, NULL, TEXT, BOTH, 0, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE), STATUS_NOT_A_DIRECTORY);
    STATUS("a directory is no file", Open(&file, NULL, L"\\??\\C:\\JANUS", FILE_READ_DATA, 7, FILE_OPEN, SYNC | FILE_NON_DIRECTORY_FILE),
           STATUS_FILE_IS_A_DIRECTORY);
    STATUS("a read-only file is not overwritten", Open(&file, NULL, L"\\??\\C:\\WINDOWS\\SYSTEM.INI", BOTH, 0, FILE_OVERWRITE, SYNC), STATUS_ACCESS_DENIED);
    STATUS("IoCreateFile does as ZwCreateFile", ({
               UNICODE_STRING text;
               OBJECT_ATTRIBUTES attributes;
               RtlInitUnicodeString(&text, TEXT);
               InitializeObjectAttributes(&attributes, &text, 0, NULL, NULL);
               IoCreateFile(&file, BOTH | SYNCHRONIZE, &attributes, &Iosb, NULL, 0, 0, FILE_OPEN, SYNC, NULL, 0, CreateFileTypeNone, NULL, 0);
           }),
           STATUS_SUCCESS);
    ZwClose(file);
}

static void Transfers(void)
{
    CHAR bytes[32];
    LARGE_INTEGER offset;
    HANDLE file, other;
    KEVENT *event;
    HANDLE signal;

    Open(&file, NULL, TEXT, BOTH, FILE_SHARE_READ, FILE_OVERWRITE_IF, SYNC);
    STATUS("ZwWriteFile writes", ZwWriteFile(file, NULL, NULL, NULL, &Iosb, "abcdefgh", 8, NULL, NULL), STATUS_SUCCESS);
    EQUAL("and says how much", Iosb.Information, 8);
    EQUAL("the position is behind it", Position(file), 8);
    STATUS("reading at the end finds the end of the file", ZwReadFile(file, NULL, NULL, NULL, &Iosb, bytes, 4, NULL, NULL), STATUS_END_OF_FILE);
    EQUAL("and nothing more", Iosb.Information, 0);
    offset.QuadPart = 2;
    STATUS("an offset says where", ZwReadFile(file, NULL, NULL, NULL, &Iosb, bytes, 3, &offset, NULL), STATUS_SUCCESS);
    CHECK("and gets what is there", RtlCompareMemory(bytes, "cde", 3) == 3);
    EQUAL("the position follows", Position(file), 5);
    offset.HighPart = -1;
    offset.LowPart = FILE_USE_FILE_POINTER_POSITION;
    ZwReadFile(file, NULL, NULL, NULL, &Iosb, bytes, 20, &offset, NULL);
    CHECK("FILE_USE_FILE_POINTER_POSITION goes on from there", RtlCompareMemory(bytes, "fgh", 3) == 3);
    EQUAL("less than was asked for is no error", Iosb.Information, 3);
    offset.HighPart = -1;
    offset.LowPart = FILE_WRITE_TO_END_OF_FILE;
    ZwWriteFile(file, NULL, NULL, NULL, &Iosb, "XY", 2, &offset, NULL);
    EQUAL("FILE_WRITE_TO_END_OF_FILE makes it longer", Size(file), 10);
    offset.QuadPart = 20;
    ZwWriteFile(file, NULL, NULL, NULL, &Iosb, "Z", 1, &offset, NULL);
    EQUAL("writing behind the end makes it longer, too", Size(file), 21);
    offset.QuadPart = -5;
    STATUS("a negative offset is refused", ZwReadFile(file, NULL, NULL, NULL, &Iosb, bytes, 1, &offset, NULL), STATUS_INVALID_PARAMETER);
    STATUS("others may read when that is shared", Open(&other, NULL, TEXT, FILE_READ_DATA, FILE_SHARE_READ | FILE_SHARE_WRITE, FILE_OPEN, 0),
           STATUS_SUCCESS);
    STATUS("a file that is not synchronous has no position to read from", ZwReadFile(other, NULL, NULL, NULL, &Iosb, bytes, 1, NULL, NULL),
           STATUS_INVALID_PARAMETER);
    event = IoCreateNotificationEvent(&(UNICODE_STRING){ 0, 0, NULL }, &signal);
    CHECK("there is an event for the next rule", event != NULL);
    KeClearEvent(event);
    offset.QuadPart = 0;
    ZwReadFile(other, signal, NULL, NULL, &Iosb, bytes, 4, &offset, NULL);
    CHECK("the event is set when the request is complete", KeReadStateEvent(event) && RtlCompareMemory(bytes, "abcd", 4) == 4);
    ZwClose(signal);
    EQUAL("what others do does not move the position", Position(file), 21);
    STATUS("a handle for reading does not write", ZwWriteFile(other, NULL, NULL, NULL, &Iosb, "?", 1, &offset, NULL), STATUS_ACCESS_DENIED);
    STATUS("writing is not shared", Open(&signal, NULL, TEXT, FILE_WRITE_DATA, 7, FILE_OPEN, SYNC), STATUS_SHARING_VIOLATION);
    ZwClose(other);
    ZwClose(file);
    Open(&file, NULL, TEXT, FILE_APPEND_DATA, 0, FILE_OPEN, SYNC);
    offset.QuadPart = 0;
    ZwWriteFile(file, NULL, NULL, NULL, &Iosb, "end", 3, &offset, NULL);
    EQUAL("a handle for appending writes at the end wherever it is told to", Size(file), 24);
    STATUS("ZwFlushBuffersFile succeeds", ZwFlushBuffersFile(file, &Iosb), STATUS_SUCCESS);
    ZwClose(file);
}

static void Information(void)
{
    struct {
        FILE_ALL_INFORMATION All;
        WCHAR Rest[64];
    } all;
    FILE_BASIC_INFORMATION basic;
    FILE_STANDARD_INFORMATION standard;
    FILE_NETWORK_OPEN_INFORMATION network;
    FILE_POSITION_INFORMATION position;
    FILE_MODE_INFORMATION mode;
    FILE_ALIGNMENT_INFORMATION alignment;
    FILE_ACCESS_INFORMATION access;
    FILE_END_OF_FILE_INFORMATION end;
    FILE_ALLOCATION_INFORMATION room;
    UNICODE_STRING text;
    OBJECT_ATTRIBUTES attributes;
    LARGE_INTEGER now;
    HANDLE file;
    FILE_OBJECT *object = NULL;
    ULONG bytes = 0;

    Open(&file, NULL, TEXT, BOTH, FILE_SHARE_READ, FILE_OVERWRITE_IF, SYNC | FILE_SEQUENTIAL_ONLY);
    ZwWriteFile(file, NULL, NULL, NULL, &Iosb, "0123456789ABCDEF", 16, NULL, NULL);
    STATUS("FileBasicInformation is told", ZwQueryInformationFile(file, &Iosb, &basic, sizeof basic, FileBasicInformation), STATUS_SUCCESS);
    EQUAL("with its length", Iosb.Information, sizeof basic);
    EQUAL("a file that was written to wants to be archived", basic.FileAttributes, FILE_ATTRIBUTE_ARCHIVE);
    KeQuerySystemTime(&now);
    CHECK("it was written a moment ago", basic.LastWriteTime.QuadPart > now.QuadPart - 100000000LL && basic.LastWriteTime.QuadPart <= now.QuadPart + 20000000LL);
    STATUS("FileStandardInformation is told", ZwQueryInformationFile(file, &Iosb, &standard, sizeof standard, FileStandardInformation), STATUS_SUCCESS);
    EQUAL("the end of the file is its length", standard.EndOfFile.QuadPart, 16);
    EQUAL("what it takes is whole clusters", standard.AllocationSize.QuadPart, 2048);
    CHECK("it is no directory and will stay", !standard.Directory && !standard.DeletePending);
    EQUAL("it has one link", standard.NumberOfLinks, 1);
    STATUS("FileNetworkOpenInformation is both", ZwQueryInformationFile(file, &Iosb, &network, sizeof network, FileNetworkOpenInformation), STATUS_SUCCESS);
    CHECK("with the same numbers", network.EndOfFile.QuadPart == 16 && network.FileAttributes == basic.FileAttributes &&
                                       network.LastWriteTime.QuadPart == basic.LastWriteTime.QuadPart);
    STATUS("a short buffer is refused", ZwQueryInformationFile(file, &Iosb, &basic, sizeof basic - 1, FileBasicInformation), STATUS_INFO_LENGTH_MISMATCH);
    STATUS("a class that there is not is refused", ZwQueryInformationFile(file, &Iosb, &basic, sizeof basic, 200), STATUS_INVALID_INFO_CLASS);
    STATUS("FileNameInformation is told", ZwQueryInformationFile(file, &Iosb, &all, sizeof all, FileNameInformation), STATUS_SUCCESS);
    CHECK("it is the name on its volume", ((FILE_NAME_INFORMATION *)&all)->FileNameLength == 24 &&
                                              RtlCompareMemory(((FILE_NAME_INFORMATION *)&all)->FileName, L"\\JANUS\\A.TXT", 24) == 24);
    STATUS("a buffer that is too short for the name is a warning", ZwQueryInformationFile(file, &Iosb, &all, 12, FileNameInformation), STATUS_BUFFER_OVERFLOW);
    CHECK("and gets its beginning and its length", ((FILE_NAME_INFORMATION *)&all)->FileNameLength == 24 && Iosb.Information == 12);
    STATUS("FileModeInformation is told", ZwQueryInformationFile(file, &Iosb, &mode, sizeof mode, FileModeInformation), STATUS_SUCCESS);
    EQUAL("it is the options of opening", mode.Mode, FILE_SYNCHRONOUS_IO_NONALERT | FILE_SEQUENTIAL_ONLY);
    STATUS("FileAlignmentInformation is told", ZwQueryInformationFile(file, &Iosb, &alignment, sizeof alignment, FileAlignmentInformation), STATUS_SUCCESS);
    EQUAL("a volume asks for none", alignment.AlignmentRequirement, FILE_BYTE_ALIGNMENT);
    STATUS("FileAccessInformation is told", ZwQueryInformationFile(file, &Iosb, &access, sizeof access, FileAccessInformation), STATUS_SUCCESS);
    EQUAL("it is what was granted", access.AccessFlags, BOTH | SYNCHRONIZE);
    STATUS("FileAllInformation is told", ZwQueryInformationFile(file, &Iosb, &all, sizeof all, FileAllInformation), STATUS_SUCCESS);
    CHECK("it holds what the file system knows", all.All.StandardInformation.EndOfFile.QuadPart == 16 && all.All.NameInformation.FileNameLength == 24);
    CHECK("and what the I/O manager does", all.All.PositionInformation.CurrentByteOffset.QuadPart == 16 &&
                                               all.All.ModeInformation.Mode == mode.Mode && all.All.AccessInformation.AccessFlags == access.AccessFlags);
    position.CurrentByteOffset.QuadPart = 4;
    STATUS("the position can be set", ZwSetInformationFile(file, &Iosb, &position, sizeof position, FilePositionInformation), STATUS_SUCCESS);
    EQUAL("and is there then", Position(file), 4);
    position.CurrentByteOffset.QuadPart = -4;
    STATUS("not below zero", ZwSetInformationFile(file, &Iosb, &position, sizeof position, FilePositionInformation), STATUS_INVALID_PARAMETER);
    end.EndOfFile.QuadPart = 5;
    STATUS("the end of the file can be set", ZwSetInformationFile(file, &Iosb, &end, sizeof end, FileEndOfFileInformation), STATUS_SUCCESS);
    EQUAL("which cuts it", Size(file), 5);
    end.EndOfFile.QuadPart = 9;
    ZwSetInformationFile(file, &Iosb, &end, sizeof end, FileEndOfFileInformation);
    EQUAL("or makes it longer", Size(file), 9);
    room.AllocationSize.QuadPart = 100000;
    ZwSetInformationFile(file, &Iosb, &room, sizeof room, FileAllocationInformation);
    EQUAL("more room does not make a file longer", Size(file), 9);
    room.AllocationSize.QuadPart = 0;
    ZwSetInformationFile(file, &Iosb, &room, sizeof room, FileAllocationInformation);
    EQUAL("no room makes it empty", Size(file), 0);
    RtlZeroMemory(&basic, sizeof basic);
    basic.FileAttributes = FILE_ATTRIBUTE_HIDDEN;
    STATUS("attributes can be set", ZwSetInformationFile(file, &Iosb, &basic, sizeof basic, FileBasicInformation), STATUS_SUCCESS);
    ZwQueryInformationFile(file, &Iosb, &basic, sizeof basic, FileBasicInformation);
    EQUAL("and are told then", basic.FileAttributes, FILE_ATTRIBUTE_HIDDEN);
    RtlZeroMemory(&basic, sizeof basic);
    basic.FileAttributes = FILE_ATTRIBUTE_NORMAL;
    ZwSetInformationFile(file, &Iosb, &basic, sizeof basic, FileBasicInformation);
    ZwQueryInformationFile(file, &Iosb, &basic, sizeof basic, FileBasicInformation);
    EQUAL("FILE_ATTRIBUTE_NORMAL stands for none", basic.FileAttributes, FILE_ATTRIBUTE_NORMAL);
    ObReferenceObjectByHandle(file, 0, NULL, KernelMode, (PVOID *)&object, NULL);
    STATUS("IoQueryFileInformation asks by file object", IoQueryFileInformation(object, FileStandardInformation, sizeof standard, &standard, &bytes), STATUS_SUCCESS);
    EQUAL("and says how much it told", bytes, sizeof standard);
    CHECK("the file object knows its access", object->ReadAccess && object->WriteAccess && object->SharedRead && !object->SharedWrite);
    CHECK("and that it is synchronous", (object->Flags & FO_SYNCHRONOUS_IO) != 0 && (object->Flags & FO_SEQUENTIAL_ONLY) != 0);
    ObDereferenceObject(object);
    ZwClose(file);
    RtlInitUnicodeString(&text, TEXT);
    InitializeObjectAttributes(&attributes, &text, 0, NULL, NULL);
    STATUS("ZwQueryFullAttributesFile needs no handle", ZwQueryFullAttributesFile(&attributes, &network), STATUS_SUCCESS);
    EQUAL("and tells the length", network.EndOfFile.QuadPart, 0);
}

/* The names in a listing, in its order, one after the other; how many. */
static ULONG Names(const UCHAR *buffer, WCHAR *into, ULONG *lengths)
{
    ULONG count = 0, offset;

    do {
        const FILE_BOTH_DIR_INFORMATION *entry = (const void *)buffer;

        RtlCopyMemory(into, entry->FileName, entry->FileNameLength);
        into += entry->FileNameLength / 2;
        lengths[count++] = entry->FileNameLength;
        offset = entry->NextEntryOffset;
        buffer += offset;
    } while (offset);
    return count;
}

static NTSTATUS List(HANDLE directory, PVOID buffer, ULONG length, FILE_INFORMATION_CLASS class, BOOLEAN single, PCWSTR pattern, BOOLEAN restart)
{
    UNICODE_STRING text;

    RtlInitUnicodeString(&text, pattern);
    RtlZeroMemory(buffer, length);
    return ZwQueryDirectoryFile(directory, NULL, NULL, NULL, &Iosb, buffer, length, class, single, pattern ? &text : NULL, restart);
}

static void Directories(void)
{
    static UCHAR buffer[1024];
    static WCHAR names[256];
    FILE_BOTH_DIR_INFORMATION *entry = (PVOID)buffer;
    ULONG lengths[16], i, count;
    HANDLE directory, file;
    WCHAR name[] = L"\\??\\C:\\JANUS\\F1.DAT";

    for (i = 0; i < 3; i++) {
        name[14] = (WCHAR)('1' + i);
        Open(&file, NULL, name, BOTH, 0, FILE_OVERWRITE_IF, SYNC);
        ZwWriteFile(file, NULL, NULL, NULL, &Iosb, "123", i + 1, NULL, NULL);
        ZwClose(file);
    }
    STATUS("a directory can be opened", Open(&directory, NULL, L"\\??\\C:\\JANUS\\", FILE_LIST_DIRECTORY, 7, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE), STATUS_SUCCESS);
    STATUS("ZwQueryDirectoryFile lists it", List(directory, buffer, sizeof buffer, FileBothDirectoryInformation, FALSE, L"F?.DAT", FALSE), STATUS_SUCCESS);
    count = Names(buffer, names, lengths);
    EQUAL("with what matches", count, 3);
    CHECK("by its names", RtlCompareMemory(names, L"F1.DATF2.DATF3.DAT", 36) == 36);
    EQUAL("with lengths of files", ((FILE_BOTH_DIR_INFORMATION *)(buffer + entry->NextEntryOffset))->EndOfFile.QuadPart, 2);
    EQUAL("entries begin at multiples of eight", entry->NextEntryOffset & 7, 0);
    EQUAL("and attributes", entry->FileAttributes, FILE_ATTRIBUTE_ARCHIVE);
    STATUS("after the last there are no more", List(directory, buffer, sizeof buffer, FileBothDirectoryInformation, FALSE, NULL, FALSE), STATUS_NO_MORE_FILES);
    STATUS("it can be begun again", List(directory, buffer, sizeof buffer, FileBothDirectoryInformation, TRUE, L"F?.DAT", TRUE), STATUS_SUCCESS);
    EQUAL("and told one by one", entry->NextEntryOffset, 0);
    List(directory, buffer, sizeof buffer, FileBothDirectoryInformation, TRUE, NULL, FALSE);
    CHECK("the next is told next", RtlCompareMemory(entry->FileName, L"F2.DAT", 12) == 12);
    STATUS("a buffer for less than a name gets a warning", List(directory, buffer, 98, FileBothDirectoryInformation, TRUE, NULL, FALSE), STATUS_BUFFER_OVERFLOW);
    EQUAL("and the length of the whole name", entry->FileNameLength, 12);
    List(directory, buffer, sizeof buffer, FileBothDirectoryInformation, TRUE, NULL, FALSE);
    CHECK("which is told again", RtlCompareMemory(entry->FileName, L"F3.DAT", 12) == 12);
    STATUS("a class that lists nothing is refused", List(directory, buffer, sizeof buffer, FileBasicInformation, FALSE, NULL, FALSE), STATUS_INVALID_INFO_CLASS);
    ZwClose(directory);
    Open(&directory, NULL, L"\\??\\C:\\JANUS", FILE_LIST_DIRECTORY, 7, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE);
    STATUS("the first search that finds nothing finds no file", List(directory, buffer, sizeof buffer, FileNamesInformation, FALSE, L"NO*.*", FALSE), STATUS_NO_SUCH_FILE);
    STATUS("names alone can be had", List(directory, buffer, sizeof buffer, FileNamesInformation, FALSE, L"F1*", FALSE), STATUS_SUCCESS);
    CHECK("and are", RtlCompareMemory(((FILE_NAMES_INFORMATION *)buffer)->FileName, L"F1.DAT", 12) == 12);
    STATUS("a file is opened by its name in an open directory", Open(&file, directory, L"F2.DAT", FILE_READ_DATA, 7, FILE_OPEN, SYNC), STATUS_SUCCESS);
    EQUAL("and is that one", Size(file), 2);
    STATUS("a file lists nothing", List(file, buffer, sizeof buffer, FileNamesInformation, FALSE, NULL, FALSE), STATUS_INVALID_PARAMETER);
    ZwClose(file);
    STATUS("a directory has no bytes to read", ZwReadFile(directory, NULL, NULL, NULL, &Iosb, buffer, 1, NULL, NULL), STATUS_INVALID_DEVICE_REQUEST);
    ZwClose(directory);
    Open(&directory, NULL, L"\\??\\C:\\", FILE_LIST_DIRECTORY, 7, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE);
    List(directory, buffer, sizeof buffer, FileDirectoryInformation, TRUE, L"JANUS", FALSE);
    EQUAL("a directory is marked as one", ((FILE_DIRECTORY_INFORMATION *)buffer)->FileAttributes & FILE_ATTRIBUTE_DIRECTORY, FILE_ATTRIBUTE_DIRECTORY);
    ZwClose(directory);
    STATUS("the name SystemRoot leads to where Windows lies", Open(&directory, NULL, L"\\SystemRoot", FILE_LIST_DIRECTORY, 7, FILE_OPEN, SYNC | FILE_DIRECTORY_FILE),
           STATUS_SUCCESS);
    STATUS("SYSTEM.INI is there", List(directory, buffer, sizeof buffer, FileNamesInformation, TRUE, L"SYSTEM.INI", FALSE), STATUS_SUCCESS);
    ZwClose(directory);
}

static void Volumes(void)
{
    struct {
        FILE_FS_VOLUME_INFORMATION Volume;
        WCHAR Rest[32];
    } volume;
    struct {
        FILE_FS_ATTRIBUTE_INFORMATION Attribute;
        WCHAR Rest[16];
    } system;
    FILE_FS_SIZE_INFORMATION size, later;
    FILE_FS_FULL_SIZE_INFORMATION full;
    FILE_FS_DEVICE_INFORMATION device;
    static UCHAR block[5000];
    HANDLE file;

    STATUS("a volume can be opened", Open(&file, NULL, L"\\??\\C:", FILE_READ_DATA, 7, FILE_OPEN, SYNC), STATUS_SUCCESS);
    STATUS("FileFsVolumeInformation is told", ZwQueryVolumeInformationFile(file, &Iosb, &volume, sizeof volume, FileFsVolumeInformation), STATUS_SUCCESS);
    CHECK("with the label", volume.Volume.VolumeLabelLength == 10 && RtlCompareMemory(volume.Volume.VolumeLabel, L"BENCH", 10) == 10);
    STATUS("FileFsSizeInformation is told", ZwQueryVolumeInformationFile(file, &Iosb, &size, sizeof size, FileFsSizeInformation), STATUS_SUCCESS);
    CHECK("in clusters", size.TotalAllocationUnits.QuadPart == 0x4000 && size.SectorsPerAllocationUnit == 4 && size.BytesPerSector == 512);
    STATUS("FileFsFullSizeInformation is told", ZwQueryVolumeInformationFile(file, &Iosb, &full, sizeof full, FileFsFullSizeInformation), STATUS_SUCCESS);
    CHECK("and agrees", full.ActualAvailableAllocationUnits.QuadPart == size.AvailableAllocationUnits.QuadPart);
    STATUS("FileFsDeviceInformation is told", ZwQueryVolumeInformationFile(file, &Iosb, &device, sizeof device, FileFsDeviceInformation), STATUS_SUCCESS);
    CHECK("it is a disk that is mounted", device.DeviceType == FILE_DEVICE_DISK && (device.Characteristics & FILE_DEVICE_IS_MOUNTED) != 0);
    STATUS("FileFsAttributeInformation is told", ZwQueryVolumeInformationFile(file, &Iosb, &system, sizeof system, FileFsAttributeInformation), STATUS_SUCCESS);
    CHECK("it is FAT with long names", system.Attribute.FileSystemNameLength == 6 && RtlCompareMemory(system.Attribute.FileSystemName, L"FAT", 6) == 6 &&
                                           system.Attribute.MaximumComponentNameLength == 255);
    STATUS("a short buffer for a volume is refused", ZwQueryVolumeInformationFile(file, &Iosb, &size, sizeof size - 1, FileFsSizeInformation),
           STATUS_INFO_LENGTH_MISMATCH);
    STATUS("ZwFsControlFile asks the file system", ZwFsControlFile(file, NULL, NULL, NULL, &Iosb, FSCTL_IS_VOLUME_MOUNTED, NULL, 0, NULL, 0), STATUS_SUCCESS);
    STATUS("which refuses what it does not know", ZwFsControlFile(file, NULL, NULL, NULL, &Iosb, FSCTL_LOCK_VOLUME, NULL, 0, NULL, 0), STATUS_INVALID_DEVICE_REQUEST);
    ZwClose(file);
    Open(&file, NULL, L"\\??\\C:\\JANUS\\LARGE.DAT", BOTH, 0, FILE_OVERWRITE_IF, SYNC);
    ZwWriteFile(file, NULL, NULL, NULL, &Iosb, block, sizeof block, NULL, NULL);
    ZwQueryVolumeInformationFile(file, &Iosb, &later, sizeof later, FileFsSizeInformation);
    CHECK("a file takes of what is free", size.AvailableAllocationUnits.QuadPart - later.AvailableAllocationUnits.QuadPart >= 3);
    ZwClose(file);
}

static NTSTATUS Rename(HANDLE file, HANDLE root, PCWSTR name, ULONG length, BOOLEAN replace)
{
    struct {
        FILE_RENAME_INFORMATION Rename;
        WCHAR Rest[64];
    } to;

    to.Rename.ReplaceIfExists = replace;
    to.Rename.RootDirectory = root;
    to.Rename.FileNameLength = length;
    RtlCopyMemory(to.Rename.FileName, name, length);
    return ZwSetInformationFile(file, &Iosb, &to, sizeof to, FileRenameInformation);
}

#define NAME(text) text, sizeof(text) - sizeof(WCHAR)

static void Deleting(void)
{
    FILE_DISPOSITION_INFORMATION delete;
    FILE_STANDARD_INFORMATION standard;
    FILE_BASIC_INFORMATION basic;
    UNICODE_STRING text;
    OBJECT_ATTRIBUTES attributes;
    CHAR bytes[4];
    LARGE_INTEGER offset;
    HANDLE file;

    Open(&file, NULL, TEXT, BOTH | DELETE, 0, FILE_OVERWRITE_IF, SYNC);
    ZwWriteFile(file, NULL, NULL, NULL, &Iosb, "kept", 4, NULL, NULL);
    STATUS("a file gets another name", Rename(file, NULL, NAME(L"\\??\\C:\\JANUS\\B.TXT"), FALSE), STATUS_SUCCESS);
    offset.QuadPart = 0;
    ZwReadFile(file, NULL, NULL, NULL, &Iosb, bytes, 4, &offset, NULL);
    CHECK("and its handle goes on", RtlCompareMemory(bytes, "kept", 4) == 4);
    STATUS("a name alone stays in the directory", Rename(file, NULL, NAME(L"C.TXT"), FALSE), STATUS_SUCCESS);
    STATUS("a name that is taken collides", Rename(file, NULL, NAME(L"F1.DAT"), FALSE), STATUS_OBJECT_NAME_COLLISION);
    STATUS("unless it may be replaced", Rename(file, NULL, NAME(L"F1.DAT"), TRUE), STATUS_SUCCESS);
    ZwClose(file);
    STATUS("the old name is free", Open(&file, NULL, TEXT, BOTH, 0, FILE_OPEN, SYNC), STATUS_OBJECT_NAME_NOT_FOUND);
    Open(&file, NULL, L"\\??\\C:\\JANUS\\F1.DAT", BOTH | DELETE, 0, FILE_OPEN, SYNC);
    EQUAL("the new one has the contents", Size(file), 4);
    delete.DeleteFile = TRUE;
    STATUS("a file can be marked to go", ZwSetInformationFile(file, &Iosb, &delete, sizeof delete, FileDispositionInformation), STATUS_SUCCESS);
    ZwQueryInformationFile(file, &Iosb, &standard, sizeof standard, FileStandardInformation);
    CHECK("which is told", standard.DeletePending);
    ZwClose(file);
    STATUS("and is gone when it is closed", Open(&file, NULL, L"\\??\\C:\\JANUS\\F1.DAT", BOTH, 0, FILE_OPEN, SYNC), STATUS_OBJECT_NAME_NOT_FOUND);
    Open(&file, NULL, L"\\??\\C:\\JANUS\\F2.DAT", BOTH | DELETE, 0, FILE_OPEN, SYNC);
    ZwSetInformationFile(file, &Iosb, &delete, sizeof delete, FileDispositionInformation);
    delete.DeleteFile = FALSE;
    ZwSetInformationFile(file, &Iosb, &delete, sizeof delete, FileDispositionInformation);
    ZwClose(file);
    STATUS("the mark can be taken back", Open(&file, NULL, L"\\??\\C:\\JANUS\\F2.DAT", DELETE, 0, FILE_OPEN, SYNC | FILE_DELETE_ON_CLOSE), STATUS_SUCCESS);
    ZwClose(file);
    STATUS("FILE_DELETE_ON_CLOSE deletes", Open(&file, NULL, L"\\??\\C:\\JANUS\\F2.DAT", BOTH, 0, FILE_OPEN, SYNC), STATUS_OBJECT_NAME_NOT_FOUND);
    STATUS("FILE_DELETE_ON_CLOSE needs DELETE access", Open(&file, NULL, L"\\??\\C:\\JANUS\\F3.DAT", BOTH, 0, FILE_OPEN, SYNC | FILE_DELETE_ON_CLOSE), STATUS_INVALID_PARAMETER);
    Open(&file, NULL, L"\\??\\C:\\JANUS\\F3.DAT", BOTH | DELETE, 0, FILE_OPEN, SYNC);
    RtlZeroMemory(&basic, sizeof basic);
    basic.FileAttributes = FILE_ATTRIBUTE_READONLY;
    ZwSetInformationFile(file, &Iosb, &basic, sizeof basic, FileBasicInformation);
    delete.DeleteFile = TRUE;
    STATUS("a read-only file cannot be marked", ZwSetInformationFile(file, &Iosb, &delete, sizeof delete, FileDispositionInformation), STATUS_CANNOT_DELETE);
    basic.FileAttributes = FILE_ATTRIBUTE_NORMAL;
    ZwSetInformationFile(file, &Iosb, &basic, sizeof basic, FileBasicInformation);
    ZwClose(file);
    RtlInitUnicodeString(&text, L"\\??\\C:\\JANUS\\F3.DAT");
    InitializeObjectAttributes(&attributes, &text, 0, NULL, NULL);
    STATUS("ZwDeleteFile deletes by name", ZwDeleteFile(&attributes), STATUS_SUCCESS);
    STATUS("what is not there cannot be deleted", ZwDeleteFile(&attributes), STATUS_OBJECT_NAME_NOT_FOUND);
}

static void Checks(void)
{
    Dispositions();
    Transfers();
    Information();
    Directories();
    Volumes();
    Deleting();
}
