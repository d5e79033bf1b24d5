/* Small helpers that compare and describe text without the functions under test. */
#ifndef TEXT_H
#define TEXT_H

static inline BOOLEAN SameNarrow(const char *a, const char *b)
{
    while (*a && *a == *b)
        a++, b++;
    return *a == *b;
}

static inline BOOLEAN SameWide(PCWSTR a, PCWSTR b)
{
    while (*a && *a == *b)
        a++, b++;
    return *a == *b;
}

/* A counted string over a literal, whose room is the literal with its NUL. */
#define WIDE(text) {sizeof(text) - sizeof(WCHAR), sizeof(text), (PWSTR)(text)}
#define NARROW(text) {sizeof(text) - 1, sizeof(text), (char *)(text)}

static inline BOOLEAN HoldsWide(const UNICODE_STRING *string, PCWSTR text)
{
    USHORT i;

    for (i = 0; i < string->Length / 2; i++)
        if (!text[i] || text[i] != string->Buffer[i])
            return FALSE;
    return text[i] == 0;
}

static inline BOOLEAN HoldsNarrow(const STRING *string, const char *text)
{
    USHORT i;

    for (i = 0; i < string->Length; i++)
        if (!text[i] || text[i] != string->Buffer[i])
            return FALSE;
    return text[i] == 0;
}

static inline void Fill(PVOID to, ULONG bytes, UCHAR with)
{
    volatile UCHAR *at = to;

    while (bytes--)
        *at++ = with;
}

static inline BOOLEAN Filled(const void *from, ULONG bytes, UCHAR with)
{
    const volatile UCHAR *at = from;

    while (bytes--)
        if (*at++ != with)
            return FALSE;
    return TRUE;
}

#endif
