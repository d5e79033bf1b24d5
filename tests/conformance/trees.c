/* Splay links, generic tables and their balanced kind. */
#define FAMILY "trees"
/* Where the balanced kind begins. */
#undef _WIN32_WINNT
#define _WIN32_WINNT 0x0501
#include "check.h"

#define TAG 0x65657254

typedef struct {
    ULONG Key;
    ULONG Value;
} ELEMENT;

static ULONG Allocated, Freed, Given;
static BOOLEAN Refuse;
static PVOID SeenContext;

static RTL_GENERIC_COMPARE_RESULTS Order(PVOID a, PVOID b)
{
    ULONG x = ((ELEMENT *)a)->Key, y = ((ELEMENT *)b)->Key;

    return x < y ? GenericLessThan : x > y ? GenericGreaterThan : GenericEqual;
}

static PVOID Give(ULONG bytes)
{
    if (Refuse)
        return NULL;
    Allocated++;
    Given = bytes;
    return ExAllocatePoolWithTag(NonPagedPool, bytes, TAG);
}

static RTL_GENERIC_COMPARE_RESULTS NTAPI Compare(PRTL_GENERIC_TABLE table, PVOID a, PVOID b)
{
    SeenContext = table->TableContext;
    return Order(a, b);
}

static PVOID NTAPI Allocate(PRTL_GENERIC_TABLE table, CLONG bytes)
{
    (void)table;
    return Give(bytes);
}

static VOID NTAPI Free(PRTL_GENERIC_TABLE table, PVOID buffer)
{
    (void)table;
    Freed++;
    ExFreePoolWithTag(buffer, TAG);
}

static RTL_GENERIC_COMPARE_RESULTS NTAPI CompareAvl(PRTL_AVL_TABLE table, PVOID a, PVOID b)
{
    SeenContext = table->TableContext;
    return Order(a, b);
}

static PVOID NTAPI AllocateAvl(PRTL_AVL_TABLE table, CLONG bytes)
{
    (void)table;
    return Give(bytes);
}

static VOID NTAPI FreeAvl(PRTL_AVL_TABLE table, PVOID buffer)
{
    (void)table;
    Freed++;
    ExFreePoolWithTag(buffer, TAG);
}

/* Hangs nodes 0 to 6 so that node 3 is the root and their order is that of their numbers. */
static void Hang(RTL_SPLAY_LINKS *n)
{
    static const int left[7] = {-1, 0, -1, 1, -1, 4, -1}, right[7] = {-1, 2, -1, 5, -1, 6, -1};
    int i;

    for (i = 0; i < 7; i++)
        RtlInitializeSplayLinks(&n[i]);
    for (i = 0; i < 7; i++) {
        if (left[i] >= 0)
            RtlInsertAsLeftChild(&n[i], &n[left[i]]);
        if (right[i] >= 0)
            RtlInsertAsRightChild(&n[i], &n[right[i]]);
    }
}

/* The tree below `root` holds nodes in order; how many. */
static int Count(PRTL_SPLAY_LINKS root, PRTL_SPLAY_LINKS *last, BOOLEAN *ordered)
{
    int count;

    if (!root)
        return 0;
    count = Count(root->LeftChild, last, ordered);
    if (*last && *last >= root)
        *ordered = FALSE;
    *last = root;
    if (root->LeftChild && root->LeftChild->Parent != root)
        *ordered = FALSE;
    if (root->RightChild && root->RightChild->Parent != root)
        *ordered = FALSE;
    return count + 1 + Count(root->RightChild, last, ordered);
}

static BOOLEAN Whole(PRTL_SPLAY_LINKS root, int count)
{
    PRTL_SPLAY_LINKS last = NULL;
    BOOLEAN ordered = TRUE;

    return root->Parent == root && Count(root, &last, &ordered) == count && ordered;
}

static void Links(void)
{
    RTL_SPLAY_LINKS n[7];
    PRTL_SPLAY_LINKS root, at;
    int i;

    Hang(n);
    CHECK("RtlRealSuccessor of a leaf goes up", RtlRealSuccessor(&n[2]) == &n[3]);
    CHECK("RtlRealSuccessor goes down to the smallest on the right", RtlRealSuccessor(&n[3]) == &n[4]);
    CHECK("RtlRealSuccessor of the last is none", !RtlRealSuccessor(&n[6]));
    CHECK("RtlRealPredecessor of a leaf goes up", RtlRealPredecessor(&n[4]) == &n[3]);
    CHECK("RtlRealPredecessor goes down to the largest on the left", RtlRealPredecessor(&n[3]) == &n[2]);
    CHECK("RtlRealPredecessor of the first is none", !RtlRealPredecessor(&n[0]));
    CHECK("RtlSubtreeSuccessor stays below its node", RtlSubtreeSuccessor(&n[3]) == &n[4] && !RtlSubtreeSuccessor(&n[2]));
    CHECK("RtlSubtreePredecessor stays below its node", RtlSubtreePredecessor(&n[3]) == &n[2] && !RtlSubtreePredecessor(&n[4]));
    root = RtlSplay(&n[0]);
    CHECK("RtlSplay makes its node the root", root == &n[0] && Whole(root, 7));
    for (i = 6; i >= 0; i -= 2)
        CHECK("RtlSplay keeps the order whatever it moves", Whole(RtlSplay(&n[i]), 7));
    root = RtlDelete(&n[3]);
    CHECK("RtlDelete takes one node out and gives the root", root != &n[3] && Whole(root, 6));
    at = root;
    RtlDeleteNoSplay(&n[5], &root);
    CHECK("RtlDeleteNoSplay takes one node out", Whole(root, 5));
    CHECK("RtlDeleteNoSplay leaves the root where it was", at == &n[5] || root == at);
    for (i = 0; i < 7; i++)
        if (i != 3 && i != 5)
            root = RtlDelete(&n[i]);
    CHECK("RtlDelete of the last node gives NULL", !root);
}

static void Generic(void)
{
    static RTL_GENERIC_TABLE table;
    ELEMENT e = {0, 0}, *found, *again;
    BOOLEAN fresh = 2;
    ULONG i, sum, before;
    PVOID key;

    Allocated = Freed = 0;
    RtlInitializeGenericTable(&table, Compare, Allocate, Free, &Allocated);
    CHECK("RtlIsGenericTableEmpty of a fresh table", RtlIsGenericTableEmpty(&table));
    CHECK("RtlLookupElementGenericTable finds nothing in an empty table", !RtlLookupElementGenericTable(&table, &e));
    CHECK("RtlEnumerateGenericTable finds nothing in an empty table", !RtlEnumerateGenericTable(&table, TRUE));
    for (i = 0; i < 50; i++) {
        e.Key = i * 37 % 50;
        e.Value = i;
        found = RtlInsertElementGenericTable(&table, &e, sizeof e, &fresh);
        CHECK("RtlInsertElementGenericTable copies the element", found && found != &e && found->Key == e.Key && found->Value == i);
        EQUAL("and says that it is new", fresh, TRUE);
    }
    CHECK("the allocate routine is asked for links and element", Given >= sizeof e + sizeof(RTL_SPLAY_LINKS) + sizeof(LIST_ENTRY));
    CHECK("the compare routine sees the table's context", SeenContext == &Allocated);
    EQUAL("RtlNumberGenericTableElements counts", RtlNumberGenericTableElements(&table), 50);
    CHECK("RtlIsGenericTableEmpty of a full table", !RtlIsGenericTableEmpty(&table));
    e.Key = 7;
    e.Value = 999;
    found = RtlLookupElementGenericTable(&table, &e);
    again = RtlInsertElementGenericTable(&table, &e, sizeof e, &fresh);
    CHECK("inserting what is there gives what is there", again == found && found->Value != 999 && !fresh);
    CHECK("an element lies at the start of its storage, aligned for 64 bits", ((ULONG)found & 7) == 0);
    Refuse = TRUE;
    e.Key = 1000;
    CHECK("inserting without memory gives NULL", !RtlInsertElementGenericTable(&table, &e, sizeof e, &fresh) && !fresh);
    Refuse = FALSE;
    EQUAL("and adds nothing", RtlNumberGenericTableElements(&table), 50);
    for (i = 0, found = RtlEnumerateGenericTable(&table, TRUE); found; found = RtlEnumerateGenericTable(&table, FALSE), i++)
        EQUAL("RtlEnumerateGenericTable goes through the elements in order", found->Key, i);
    EQUAL("RtlEnumerateGenericTable goes through all", i, 50);
    key = NULL;
    for (i = 0; (found = RtlEnumerateGenericTableWithoutSplaying(&table, &key)); i++)
        EQUAL("RtlEnumerateGenericTableWithoutSplaying goes in order", found->Key, i);
    EQUAL("RtlEnumerateGenericTableWithoutSplaying goes through all", i, 50);
    found = RtlGetElementGenericTable(&table, 3);
    CHECK("RtlGetElementGenericTable counts in the order of insertion", found && found->Value == 3);
    CHECK("RtlGetElementGenericTable beyond the last is NULL", !RtlGetElementGenericTable(&table, 50));
    e.Key = 3 * 37 % 50;
    CHECK("RtlDeleteElementGenericTable takes one out", RtlDeleteElementGenericTable(&table, &e));
    EQUAL("and frees its storage", Freed, 1);
    CHECK("what was deleted is not found", !RtlLookupElementGenericTable(&table, &e));
    CHECK("RtlDeleteElementGenericTable of what is not there is FALSE", !RtlDeleteElementGenericTable(&table, &e));
    found = RtlGetElementGenericTable(&table, 3);
    CHECK("later elements move up", found && found->Value == 4);
    for (before = 0, sum = 0; before < 50; before++) {
        e.Key = before;
        sum += RtlDeleteElementGenericTable(&table, &e);
    }
    EQUAL("every element can be deleted once", sum, 49);
    CHECK("an emptied table is empty", RtlIsGenericTableEmpty(&table) && Freed == Allocated);
}

/* Depth of a balanced tree, or -1 where it is out of balance. */
static int Depth(PRTL_BALANCED_LINKS x)
{
    int left, right;

    if (!x)
        return 0;
    left = Depth(x->LeftChild);
    right = Depth(x->RightChild);
    if (left < 0 || right < 0 || right - left != x->Balance || right - left > 1 || left - right > 1)
        return -1;
    return 1 + (left > right ? left : right);
}

static void Balanced(void)
{
    static RTL_AVL_TABLE table;
    ELEMENT e = {0, 0}, *found;
    BOOLEAN fresh;
    ULONG i, sum;
    PVOID key;

    Allocated = Freed = 0;
    RtlInitializeGenericTableAvl(&table, CompareAvl, AllocateAvl, FreeAvl, &Freed);
    CHECK("RtlIsGenericTableEmptyAvl of a fresh table", RtlIsGenericTableEmptyAvl(&table));
    CHECK("RtlLookupElementGenericTableAvl finds nothing in an empty table", !RtlLookupElementGenericTableAvl(&table, &e));
    for (i = 0; i < 200; i++) {
        e.Key = i;
        e.Value = i * 3;
        found = RtlInsertElementGenericTableAvl(&table, &e, sizeof e, &fresh);
        CHECK("RtlInsertElementGenericTableAvl copies the element", found && found->Value == i * 3 && fresh);
        CHECK("the tree is balanced after each insertion", Depth(table.BalancedRoot.RightChild) == (int)table.DepthOfTree);
    }
    CHECK("200 elements in order make a tree of at most 10 levels", table.DepthOfTree >= 8 && table.DepthOfTree <= 10);
    CHECK("the context is the table's", SeenContext == &Freed);
    EQUAL("RtlNumberGenericTableElementsAvl counts", RtlNumberGenericTableElementsAvl(&table), 200);
    e.Key = 77;
    e.Value = 0;
    found = RtlInsertElementGenericTableAvl(&table, &e, sizeof e, &fresh);
    CHECK("inserting what is there into a balanced table gives what is there", found && found->Value == 231 && !fresh);
    found = RtlLookupElementGenericTableAvl(&table, &e);
    CHECK("RtlLookupElementGenericTableAvl finds", found && found->Value == 231);
    for (i = 0, found = RtlEnumerateGenericTableAvl(&table, TRUE); found; found = RtlEnumerateGenericTableAvl(&table, FALSE), i++)
        EQUAL("RtlEnumerateGenericTableAvl goes in order", found->Key, i);
    EQUAL("RtlEnumerateGenericTableAvl goes through all", i, 200);
    key = NULL;
    for (i = 0; (found = RtlEnumerateGenericTableWithoutSplayingAvl(&table, &key)); i++)
        EQUAL("RtlEnumerateGenericTableWithoutSplayingAvl goes in order", found->Key, i);
    EQUAL("RtlEnumerateGenericTableWithoutSplayingAvl goes through all", i, 200);
    found = RtlGetElementGenericTableAvl(&table, 123);
    CHECK("RtlGetElementGenericTableAvl counts", found && found->Key == 123);
    CHECK("RtlGetElementGenericTableAvl beyond the last is NULL", !RtlGetElementGenericTableAvl(&table, 200));
    for (i = 0, sum = 0; i < 200; i++) {
        e.Key = i * 77 % 200;
        sum += RtlDeleteElementGenericTableAvl(&table, &e);
        CHECK("the tree is balanced after each deletion", Depth(table.BalancedRoot.RightChild) == (int)table.DepthOfTree);
        CHECK("what was deleted from a balanced table is not found", !RtlLookupElementGenericTableAvl(&table, &e));
    }
    EQUAL("RtlDeleteElementGenericTableAvl deletes each once", sum, 200);
    CHECK("RtlDeleteElementGenericTableAvl of nothing is FALSE", !RtlDeleteElementGenericTableAvl(&table, &e));
    CHECK("an emptied balanced table is empty", RtlIsGenericTableEmptyAvl(&table) && Freed == Allocated);
}

static void Checks(void)
{
    Links();
    Generic();
    Balanced();
}
