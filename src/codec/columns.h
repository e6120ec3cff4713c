// SPDX-License-Identifier: GPL-3.0-or-later
// Described structs as bytes: of each field that is not zero in all of them its tag, the length, and the
// values one after the other. One struct is a list of one; a list in a list follows the numbers of its items.
// So a reader passes over what it does not know at the cost of a length, and equal values stand side by side
// for the packing.
#pragma once

#include "codec/blob.h"
#include "codec/description.h"
#include "codec/item_limits.h"
#include "codec/known_texts.h"

#include <chrono>
#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace port135::codec {

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <typename T>
inline constexpr bool isList = false;
template <typename T>
inline constexpr bool isList<std::vector<T>> = true;
template <typename T>
inline constexpr bool isShared = false;
template <typename T>
inline constexpr bool isShared<std::shared_ptr<T>> = true;
template <typename T>
inline constexpr bool isDuration = false;
template <typename Rep, typename Period>
inline constexpr bool isDuration<std::chrono::duration<Rep, Period>> = true;
template <typename T>
inline constexpr bool isTime = false;
template <typename Clock, typename Step>
inline constexpr bool isTime<std::chrono::time_point<Clock, Step>> = true;
/// Texts that live as long as the program; see keptText().
template <typename T>
concept KnownText = std::same_as<T, std::string_view> || std::same_as<T, const char *>;
template <typename T>
concept Text = KnownText<T> || std::convertible_to<const T &, std::string_view>;

/// Specialised for a type that has a form of its own: write(), read(), isZero().
template <typename T>
struct Form;
template <typename T>
concept HasForm = requires(const T &value)
{
    Form<T>::isZero(value);
};

/// The most items of a list, over all the structs that are read at once.
template <typename Item>
inline constexpr std::size_t mostOf = mostItems;
template <>
inline constexpr std::size_t mostOf<core::Endpoint> = mostEndpoints;
template <>
inline constexpr std::size_t mostOf<std::string> = mostTextItems;

template <typename T>
bool isZero(const T &value)
{
    if constexpr (HasForm<T>) {
        return Form<T>::isZero(value);
    } else if constexpr (Described<T>) {
        bool zero = true;
        forEachField<T>([&](const auto &field) { zero = zero && isZero(value.*field.member); });
        return zero;
    } else if constexpr (isOptional<T>) {
        return !value.has_value();
    } else if constexpr (isShared<T>) {
        return value == nullptr;
    } else if constexpr (Text<T>) {
        return std::string_view(value).empty();
    } else if constexpr (isList<T>) {
        return value.empty();
    } else {
        return value == T{};
    }
}

/// What isZero(): a struct as it is made need not be that.
template <typename T>
T zeroOf()
{
    T value{};
    if constexpr (Described<T>) {
        forEachField<T>([&](const auto &field) {
            value.*field.member = zeroOf<typename std::remove_cvref_t<decltype(field)>::Value>();
        });
    }
    return value;
}

/// Writes at(0) ... at(count - 1). `parts` are those of a described struct that are meant.
template <typename T, typename At>
void writeColumn(BlobWriter &out, std::size_t count, At at, unsigned parts = Facts, bool inList = false);

/// A list's first field always stands there: an item costs a byte at the least.
template <Described T, typename At>
void writeFields(BlobWriter &out, std::size_t count, At at, unsigned parts, bool inList)
{
    bool isFirst = inList;
    forEachField<T>([&](const auto &field) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        if ((field.part & parts) == 0)
            return;
        const auto value = [&](std::size_t i) -> const Value & { return at(i).*field.member; };
        bool wanted = isFirst;
        for (std::size_t i = 0; i < count && !wanted; ++i)
            wanted = !isZero(value(i));
        if (wanted) {
            out.number(field.tag);
            out.framed([&] { writeColumn<Value>(out, count, value, Facts, isFirst); });
        }
        isFirst = false;
    });
}

template <typename T, typename At>
void writeColumn(BlobWriter &out, std::size_t count, At at, unsigned parts, bool inList)
{
    if constexpr (Described<T>) {
        writeFields<T>(out, count, at, parts, inList);
    } else if constexpr (isOptional<T>) {
        std::vector<const typename T::value_type *> present;
        for (std::size_t i = 0; i < count; ++i) {
            out.flag(at(i).has_value());
            if (at(i))
                present.push_back(&*at(i));
        }
        writeColumn<typename T::value_type>(
            out, present.size(), [&](std::size_t i) -> const auto & { return *present[i]; });
    } else if constexpr (isList<T>) {
        std::vector<const typename T::value_type *> all;
        for (std::size_t i = 0; i < count; ++i) {
            out.number(at(i).size());
            for (const auto &item : at(i))
                all.push_back(&item);
        }
        writeColumn<typename T::value_type>(
            out, all.size(), [&](std::size_t i) -> const auto & { return *all[i]; }, Facts, true);
    } else if constexpr (isShared<T>) {
        writeColumn<std::remove_const_t<typename T::element_type>>(
            out, count, [&](std::size_t i) -> const auto & { return *at(i); }, Facts, inList);
    } else if constexpr (Text<T>) {
        // One that equals its neighbour is a 0.
        std::string_view previous;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string_view text(at(i));
            out.number(text == previous ? 0 : text.size() + 1);
            if (text != previous)
                out.raw(text);
            previous = text;
        }
    } else if constexpr (std::same_as<T, core::Uuid>) {
        core::Uuid previous;
        for (std::size_t i = 0; i < count; ++i) {
            const core::Uuid &uuid = at(i);
            out.flag(uuid != previous);
            if (uuid != previous)
                out.uuid(uuid);
            previous = uuid;
        }
    } else {
        for (std::size_t i = 0; i < count; ++i) {
            if constexpr (HasForm<T>)
                Form<T>::write(out, at(i));
            else if constexpr (std::same_as<T, core::Address>)
                out.address(at(i));
            else if constexpr (isDuration<T>)
                out.signedNumber(at(i).count());
            else if constexpr (isTime<T>)
                out.signedNumber(at(i).time_since_epoch().count());
            else if constexpr (std::is_enum_v<T>)
                out.enumerator(at(i));
            else if constexpr (std::signed_integral<T>)
                out.signedNumber(at(i));
            else
                out.number(at(i));
        }
    }
}

/// What a reader has handed out: a long text that is meant a thousand times would be memory out of nothing.
struct Budget
{
    std::size_t texts = mostTextBytes;
};

template <typename T, typename At>
void readColumn(BlobReader &in, Budget &budget, std::size_t count, At at, unsigned parts = Facts);

/// To the end of `in`. What has no bytes becomes zero; what is not described is passed over.
template <Described T, typename At>
void readFields(BlobReader &in, Budget &budget, std::size_t count, At at, unsigned parts)
{
    std::uint32_t previous = 0;
    std::uint64_t found = 0;
    while (in.left() > 0) {
        const auto tag = in.integer<std::uint32_t>();
        BlobReader values(in.text());
        if (!in.ok() || tag <= previous)
            return in.fail();
        previous = tag;
        unsigned position = 0;
        forEachField<T>([&](const auto &field) {
            using Value = typename std::remove_cvref_t<decltype(field)>::Value;
            const auto bit = std::uint64_t(1) << position++;
            if (field.tag != tag || (field.part & parts) == 0)
                return;
            found |= bit;
            readColumn<Value>(values, budget, count,
                              [&](std::size_t i) -> Value & { return at(i).*field.member; });
            if (!values.isComplete())
                in.fail();
        });
    }
    unsigned position = 0;
    forEachField<T>([&](const auto &field) {
        using Value = typename std::remove_cvref_t<decltype(field)>::Value;
        const bool isMissing = (found >> position++ & 1) == 0;
        if (!isMissing || (field.part & parts) == 0 || count == 0 || isZero(at(0).*field.member))
            return; // as made: all alike
        for (std::size_t i = 0; i < count; ++i)
            at(i).*field.member = zeroOf<Value>();
    });
}

template <typename T>
T readText(BlobReader &in, Budget &budget, std::string_view &previous)
{
    if (const auto size = in.number(in.left()); size > 0)
        previous = in.raw(static_cast<std::size_t>(size - 1));
    if (previous.size() > budget.texts)
        in.fail();
    if (!in.ok())
        return T{};
    budget.texts -= previous.size();
    if constexpr (std::same_as<T, const char *>)
        return keptText(previous).data();
    else if constexpr (std::same_as<T, std::string_view>)
        return keptText(previous);
    else
        return T(previous);
}

template <typename T>
T readNumber(BlobReader &in)
{
    if constexpr (isDuration<T> || isTime<T>) {
        const auto steps = in.signedNumber();
        const auto most = std::same_as<T, core::Date> ? mostDays : mostSteps;
        if (steps < -most || steps > most) {
            in.fail();
            return T{};
        }
        if constexpr (isTime<T>)
            return T(typename T::duration(static_cast<typename T::rep>(steps)));
        else
            return T(static_cast<typename T::rep>(steps));
    } else if constexpr (std::is_enum_v<T>) {
        return in.enumerator(lastOf(T{}));
    } else if constexpr (std::same_as<T, bool>) {
        return in.flag();
    } else if constexpr (std::signed_integral<T>) {
        static_assert(sizeof(T) == 8);
        return in.signedNumber();
    } else {
        return in.integer<T>();
    }
}

template <typename T, typename At>
void readColumn(BlobReader &in, Budget &budget, std::size_t count, At at, unsigned parts)
{
    if constexpr (Described<T>) {
        readFields<T>(in, budget, count, at, parts);
    } else if constexpr (isOptional<T>) {
        std::vector<typename T::value_type *> present;
        for (std::size_t i = 0; i < count && in.ok(); ++i) {
            if (in.flag())
                present.push_back(&at(i).emplace());
        }
        readColumn<typename T::value_type>(
            in, budget, present.size(), [&](std::size_t i) -> auto & { return *present[i]; });
    } else if constexpr (isList<T>) {
        using Item = typename T::value_type;
        std::vector<std::size_t> sizes;
        std::size_t sum = 0;
        for (std::size_t i = 0; i < count && in.ok(); ++i)
            sum += sizes.emplace_back(in.count(1, mostOf<Item> - sum));
        if (!in.ok() || sum > in.left())
            return in.fail();
        std::vector<Item *> all;
        all.reserve(sum);
        for (std::size_t i = 0; i < count; ++i) {
            at(i).resize(sizes[i]);
            for (auto &item : at(i))
                all.push_back(&item);
        }
        readColumn<Item>(in, budget, sum, [&](std::size_t i) -> Item & { return *all[i]; });
    } else if constexpr (isShared<T>) {
        using Item = std::remove_const_t<typename T::element_type>;
        std::vector<std::shared_ptr<Item>> items(count);
        for (std::size_t i = 0; i < count; ++i) {
            items[i] = std::make_shared<Item>();
            at(i) = items[i];
        }
        readColumn<Item>(in, budget, count, [&](std::size_t i) -> Item & { return *items[i]; });
    } else if constexpr (Text<T>) {
        std::string_view previous;
        for (std::size_t i = 0; i < count && in.ok(); ++i)
            at(i) = readText<T>(in, budget, previous);
    } else if constexpr (std::same_as<T, core::Uuid>) {
        core::Uuid previous;
        for (std::size_t i = 0; i < count && in.ok(); ++i) {
            if (in.flag())
                previous = in.uuid();
            at(i) = previous;
        }
    } else if constexpr (HasForm<T>) {
        for (std::size_t i = 0; i < count && in.ok(); ++i)
            Form<T>::read(in, at(i));
    } else if constexpr (std::same_as<T, core::Address>) {
        for (std::size_t i = 0; i < count && in.ok(); ++i)
            at(i) = in.address();
    } else {
        for (std::size_t i = 0; i < count && in.ok(); ++i)
            at(i) = readNumber<T>(in);
    }
}

/// One struct.
template <Described T>
void write(BlobWriter &out, const T &value, unsigned parts = Facts)
{
    writeColumn<T>(
        out, 1, [&](std::size_t) -> const T & { return value; }, parts);
}

/// To the end of `in`, which tells what is wrong. `value` is as it was made.
template <Described T>
void read(BlobReader &in, T &value, unsigned parts = Facts)
{
    Budget budget;
    readColumn<T>(
        in, budget, 1, [&](std::size_t) -> T & { return value; }, parts);
}

} // namespace port135::codec
