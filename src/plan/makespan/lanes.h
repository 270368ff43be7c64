// Several days in one register: which of them have room, and demand added to a few of them.
//
// A day is a word of 32 bits in which a guard bit comes up where a resource is overdrawn. Days are read and written in
// groups that always begin at a multiple of their size: a read that overlaps two writes just made would have to wait
// for both. All kinds of lanes give the same answers; the wider ones need instructions that not every processor has.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace entente::plan::makespan {

inline constexpr std::int32_t kLongestStripe = 16;  // days of demand that the lanes add at once

// What a job asks of each day, and for how many, at most kLongestStripe.
struct Stripe {
  std::uint32_t need;
  std::int32_t days;
};

// For every processor.
struct Lanes4 {
  static constexpr std::int32_t kGroup = 4;  // days
  static constexpr std::int32_t kSeen = 20;  // days

  // Bit i: no guard comes up on day i of `days`, which begins a group, when `need` is added; for kSeen days.
  static std::uint64_t with_room(const std::uint32_t* days, std::uint32_t need, std::uint32_t guards) {
    Four found{};
#pragma GCC unroll 5
    for (std::uint32_t g = 0; g < kGroups; ++g) {
      const Four bit = Four{1, 2, 4, 8} << (kGroup * g);
      found |= reinterpret_cast<Four>(((group(days, g) + need) & guards) == 0) & bit;
    }
    return (found[0] | found[1]) | (found[2] | found[3]);
  }

  // To as many days from `first`, which lies in the group that `days` begins.
  static void add(std::uint32_t* days, std::int32_t first, Stripe stripe) {
#pragma GCC unroll 5
    for (std::uint32_t g = 0; g < kGroups; ++g) {
      const FourSigned day = FourSigned{0, 1, 2, 3} + (kGroup * static_cast<std::int32_t>(g) - first);
      const FourSigned within = (day >= 0) & (day < stripe.days);
      const Four sum = group(days, g) + (stripe.need & reinterpret_cast<Four>(within));
      std::memcpy(days + kGroup * g, &sum, sizeof sum);
    }
  }

 private:
  using Four = std::uint32_t __attribute__((vector_size(16)));
  using FourSigned = std::int32_t __attribute__((vector_size(16)));
  static constexpr std::uint32_t kGroups = kSeen / kGroup;
  static_assert(kLongestStripe + kGroup - 1 <= kSeen);

  static Four group(const std::uint32_t* days, std::uint32_t number) {
    Four four;
    std::memcpy(&four, days + kGroup * number, sizeof four);
    return four;
  }
};

#if defined(__x86_64__)

#define ENTENTE_LANES16_TARGET __attribute__((target("avx512f,bmi,bmi2")))

// For processors with AVX-512. Only a function of the same target may call these where speed matters.
struct Lanes16 {
  static constexpr std::int32_t kGroup = 16;  // days
  static constexpr std::int32_t kSeen = 48;   // days

  static bool supported() {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
  }

  ENTENTE_LANES16_TARGET static std::uint64_t with_room(const std::uint32_t* days, std::uint32_t need,
                                                        std::uint32_t guards) {
    const __m512i needs = _mm512_set1_epi32(static_cast<int>(need));
    const __m512i guard = _mm512_set1_epi32(static_cast<int>(guards));
    std::uint64_t found = 0;
#pragma GCC unroll 3
    for (std::int32_t g = 0; g < kSeen / kGroup; ++g) {
      const __m512i sum = _mm512_add_epi32(_mm512_load_si512(days + kGroup * g), needs);
      found |= static_cast<std::uint64_t>(_mm512_testn_epi32_mask(sum, guard)) << (kGroup * g);
    }
    return found;
  }

  ENTENTE_LANES16_TARGET static void add(std::uint32_t* days, std::int32_t first, Stripe stripe) {
    const __m512i need = _mm512_set1_epi32(static_cast<int>(stripe.need));
    const std::uint32_t lanes = ((1U << stripe.days) - 1) << first;
    const __m512i low = _mm512_load_si512(days), high = _mm512_load_si512(days + kGroup);
    _mm512_store_si512(days, _mm512_mask_add_epi32(low, static_cast<__mmask16>(lanes), low, need));
    _mm512_store_si512(days + kGroup, _mm512_mask_add_epi32(high, static_cast<__mmask16>(lanes >> 16), high, need));
  }
  static_assert(kLongestStripe + kGroup <= 32);
};

#else

#define ENTENTE_LANES16_TARGET

struct Lanes16 : Lanes4 {
  static bool supported() { return false; }
};

#endif

}  // namespace entente::plan::makespan
